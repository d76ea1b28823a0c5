import { describe, expect, it } from 'vitest';
import { ago, practice, session, sessionsUpTo } from './practice';

type Sessions = Parameters<typeof practice>[0]['sessions'];

function untagged(sessions: Sessions, engagement = {}, numbers = {}) {
  return practice({ engagement: { goals: ['Speak up'], ...engagement }, sessions, numbers }).badge('untagged')?.count;
}

describe('untagged', () => {
  it('takes three sessions that name no goal', () => {
    expect(untagged(sessionsUpTo(1, 2))).toBeUndefined();
    expect(untagged(sessionsUpTo(1, 3))).toBe(3);
    expect(untagged(sessionsUpTo(1, 5))).toBe(3);
  });

  it('looks at the last three eligible sessions alone', () => {
    expect(untagged([session(9, ['Speak up']), ...sessionsUpTo(1, 3)])).toBe(3);
    expect(untagged([...sessionsUpTo(5, 3), session(1, ['Speak up'])])).toBeUndefined();
    expect(untagged([...sessionsUpTo(5, 3), session(1, ['Delegate'])])).toBeUndefined();
  });

  it('passes over exempt sessions and gives a detour its place', () => {
    const exempt = [session(2, [], { kind: 'three-way' }), session(1, [], { status: 'no-show' })];
    expect(untagged([...sessionsUpTo(5, 3), ...exempt])).toBe(3);
    expect(untagged([...sessionsUpTo(5, 3), session(1, [], { detour: true })])).toBeUndefined();
  });

  it('does not begin anew when the contract is made anew', () => {
    expect(untagged(sessionsUpTo(1, 3), { recontracted: [ago(2)] })).toBe(3);
  });

  it('is for active engagements', () => {
    expect(untagged(sessionsUpTo(1, 3), { status: 'paused' })).toBeUndefined();
  });

  it('takes its number from the settings; with 0 there is none', () => {
    expect(untagged(sessionsUpTo(1, 1), {}, { untaggedSessions: 1 })).toBe(1);
    expect(untagged(sessionsUpTo(1, 3), {}, { untaggedSessions: 4 })).toBeUndefined();
    expect(untagged(sessionsUpTo(1, 3), {}, { untaggedSessions: 0 })).toBeUndefined();
  });
});
