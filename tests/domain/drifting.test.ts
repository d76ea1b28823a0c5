import { describe, expect, it } from 'vitest';
import { ago, practice, session, TODAY } from './practice';

const ON = ['Speak up'];
const OFF = ['Delegate'];

type Sessions = Parameters<typeof practice>[0]['sessions'];

function isDrifting(sessions: Sessions, engagement: Record<string, unknown> = {}, numbers = {}) {
  return practice({ engagement: { goals: ON, ...engagement }, sessions, numbers }).kinds.includes('drifting');
}

describe('drifting', () => {
  it('takes at least two drifted sessions', () => {
    expect(isDrifting([session(5, OFF)])).toBe(false);
    expect(isDrifting([session(9, OFF), session(5, OFF)])).toBe(true);
  });

  it('looks at the last three sessions that were on contract or drifted alone', () => {
    expect(isDrifting([session(20, OFF), session(15, OFF), session(10, ON)])).toBe(true);
    expect(isDrifting([session(20, OFF), session(15, OFF), session(10, ON), session(5, ON)])).toBe(false);
  });

  it('passes over exempt sessions, so that they do not take a place among the three', () => {
    const exempt = [session(8, ON, { kind: 'three-way' }), session(7, [], { status: 'no-show' })];
    expect(isDrifting([session(20, OFF), session(15, OFF), session(10, ON), ...exempt])).toBe(true);
  });

  it('passes over detours and untagged sessions, which say nothing', () => {
    const silent = [session(10), session(5, OFF, { detour: true }), session(4, ON, { detour: true }), session(3)];
    expect(isDrifting([session(20, OFF), session(15, OFF), ...silent])).toBe(true);
    expect(isDrifting([session(20, OFF), session(15, ON), session(14, ON), ...silent])).toBe(false);
    expect(isDrifting([session(20, OFF), ...silent])).toBe(false);
  });

  it('is answered by re-contracting: only sessions dated after the latest day of it count', () => {
    const sessions = [session(10, OFF), session(5, OFF)];
    expect(isDrifting(sessions, { recontracted: [ago(10)] })).toBe(false);
    expect(isDrifting(sessions, { recontracted: [ago(11)] })).toBe(true);
    expect(isDrifting(sessions, { recontracted: [ago(4), ago(30)] })).toBe(false);
  });

  it('ignores a re-contracting later than today', () => {
    const sessions = [session(10, OFF), session(5, OFF)];
    expect(isDrifting(sessions, { recontracted: [ago(-1)] })).toBe(true);
    expect(isDrifting(sessions, { recontracted: [TODAY] })).toBe(false);
  });

  it('does not count a drifted session that touched a goal contracted by now', () => {
    const goals = { G: {}, H: { 'contracted-on': ago(2) } };
    const sessions = [session(10, ['[[H]]', 'Rest']), session(5, ['[[H]]', 'Delegate'])];
    const state = practice({ engagement: { goals: ['[[G]]', '[[H]]'] }, goals, sessions });
    expect(state.contracts).toEqual(['drifted', 'drifted']);
    expect(state.kinds).not.toContain('drifting');
  });

  it('does not count a session that was on contract with a goal that has ended since', () => {
    const goals = { G: { 'status': 'met', 'ended-on': ago(4) }, H: {} };
    const sessions = [session(20, OFF), session(10, ['[[G]]']), session(5, ['[[G]]'])];
    const state = practice({ engagement: { goals: ['[[G]]', '[[H]]'] }, goals, sessions });
    expect(state.contracts).toEqual(['drifted', 'on-contract', 'on-contract']);
    expect(state.kinds).not.toContain('drifting');
  });

  it('says how many sessions drifted', () => {
    const { badge } = practice({
      engagement: { goals: ON },
      sessions: [session(9, OFF), session(5, OFF), session(3, OFF)],
    });
    expect(badge('drifting')).toEqual({ kind: 'drifting', count: 3 });
  });

  it('takes both of its numbers from the settings', () => {
    const three = [session(20, OFF), session(15, OFF), session(10, ON)];
    expect(isDrifting(three, {}, { driftingSessions: 3 })).toBe(false);
    expect(isDrifting([...three, session(5, ON)], {}, { driftingOf: 4 })).toBe(true);
    expect(isDrifting(three, {}, { driftingOf: 0 })).toBe(false);
  });
});
