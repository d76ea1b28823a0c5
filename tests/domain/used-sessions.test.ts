import { describe, expect, it } from 'vitest';
import { practice, session, sessionsUpTo } from './practice';

function used(properties: Record<string, unknown>) {
  return practice({ sessions: [session(5, [], properties)] }).used;
}

describe('used sessions', () => {
  it.each([
    ['chemistry', 0],
    ['first', 1],
    ['regular', 1],
    ['review', 1],
    ['three-way', 0],
    ['closing', 1],
  ])('count a held %s session as %i', (kind, count) => {
    expect(used({ kind })).toBe(count);
  });

  it.each([
    ['held', 1],
    ['no-show', 1],
    ['cancelled', 0],
    ['planned', 0],
    ['postponed', 0],
  ])('count a session that is %s as %i', (status, count) => {
    expect(used({ status })).toBe(count);
  });

  it('do not count one marked held but dated after today', () => {
    expect(practice({ sessions: [session(-1, [], { status: 'held' })] }).used).toBe(0);
  });
});

describe('sessions left', () => {
  function left(contracted: unknown, held: number, numbers = {}) {
    const state = practice({
      engagement: { 'sessions-contracted': contracted },
      sessions: sessionsUpTo(1, held),
      numbers,
    });
    return state.badge('sessions-left')?.count;
  }

  it('are a badge at one or fewer', () => {
    expect(left(4, 2)).toBeUndefined();
    expect(left(4, 3)).toBe(1);
    expect(left(4, 4)).toBe(0);
    expect(left(4, 5)).toBe(-1);
  });

  it('are no badge where no number was contracted', () => {
    expect(left(null, 9)).toBeUndefined();
    expect(left(0, 9)).toBeUndefined();
  });

  it('take their number from the settings', () => {
    expect(left(4, 2, { sessionsLeft: 2 })).toBe(2);
    expect(left(4, 3, { sessionsLeft: 0 })).toBeUndefined();
  });
});
