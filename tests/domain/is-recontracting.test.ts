import { describe, expect, it } from 'vitest';
import { isRecontracting } from '../../src/domain/recontracting';
import { practice, session, TODAY } from './practice';

function recontracting(...sessions: Readonly<Record<string, unknown>>[]) {
  return isRecontracting(practice({ sessions }).sessions, TODAY);
}

describe('isRecontracting', () => {
  it('is false before any session', () => {
    expect(recontracting()).toBe(false);
  });

  it('is false on the day of the first session, which is there for contracting', () => {
    expect(recontracting(session(0, [], { kind: 'first', status: 'held' }))).toBe(false);
  });

  it('is true on a day after the first session', () => {
    expect(recontracting(session(1, [], { kind: 'first' }))).toBe(true);
  });

  it('is true after a regular session where the first one was never recorded', () => {
    expect(recontracting(session(1))).toBe(true);
  });

  it.each(['chemistry', 'three-way'])('is false after a %s session alone', (kind) => {
    expect(recontracting(session(1, [], { kind }))).toBe(false);
  });

  it.each(['cancelled', 'no-show', 'planned'])('is false after a session that was %s', (status) => {
    expect(recontracting(session(1, [], { kind: 'first', status }))).toBe(false);
  });
});
