import { describe, expect, it } from 'vitest';
import { sessionNumber } from '../../src/domain/used-sessions';
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

  it('counts those still to be held from today on for a session after them', () => {
    const planned = [session(15), session(5, [], { status: 'planned' }), session(0), session(-14), session(-28)];
    const all = practice({ sessions: planned }).sessions;
    const days = [TODAY, ago(-14), ago(-20), ago(-42)];
    expect(days.map((day) => sessionNumber(all, day, undefined, TODAY))).toEqual([3, 4, 4, 5]);
  });

  it('does not count the session itself', () => {
    expect(sessionNumber(sessions, ago(15), 'S05.md')).toBe(3);
  });

  it('does not count the session itself where its day is to be a later one', () => {
    expect(sessionNumber(sessions, TODAY, 'S05.md')).toBe(3);
  });

  it('gives two sessions of one day two numbers', () => {
    const both = (status: string | null) => {
      const ofToday = session(0, [], { status });
      const twice = practice({ sessions: [session(15), ofToday, ofToday] }).sessions;
      return ['S02.md', 'S03.md', 'New.md', undefined].map((path) => sessionNumber(twice, TODAY, path));
    };
    expect(both('held')).toEqual([2, 3, 4, 4]);
    expect(both(null)).toEqual([2, 3, 4, 4]);
    expect(both('cancelled')).toEqual([2, 2, 2, 2]);
    expect(both('postponed')).toEqual([2, 2, 2, 2]);
  });

  it('does not count a chemistry or three-way session of the same day', () => {
    const { sessions: mixed } = practice({
      sessions: ['chemistry', 'three-way', 'first'].map((kind) => session(0, [], { kind, status: 'planned' })),
    });
    expect(sessionNumber(mixed, TODAY)).toBe(2);
  });

  it('is one where there was none', () => {
    expect(sessionNumber([], TODAY)).toBe(1);
  });
});
