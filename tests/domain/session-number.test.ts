import { describe, expect, it } from 'vitest';
import { sessionNumber } from '../../src/domain/session-number';
import { ago, practice, session, TODAY } from './practice';

const { sessions } = practice({
  sessions: [
    session(70, [], { kind: 'chemistry' }),
    session(60, [], { kind: 'first' }),
    session(40, [], { status: 'no-show' }),
    session(30, [], { status: 'cancelled' }),
    session(15),
    session(-4),
  ],
});

describe('sessionNumber', () => {
  it('counts the sessions used up to that day, and one more', () => {
    expect(sessionNumber(sessions, TODAY)).toBe(4);
  });

  it('leaves out sessions of a later day', () => {
    expect(sessionNumber(sessions, ago(50))).toBe(2);
  });

  it('does not count the session itself', () => {
    expect(sessionNumber(sessions, ago(15), 'S05.md')).toBe(3);
  });

  it('is one where there was none', () => {
    expect(sessionNumber([], TODAY)).toBe(1);
  });
});
