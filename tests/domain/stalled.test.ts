import { describe, expect, it } from 'vitest';
import { ago, practice, session, sessionsUpTo } from './practice';

const OTHER = ['Delegate'];
const KEY = 'label:speak up';

type Description = Parameters<typeof practice>[0];

/** The day since which the only goal, “Speak up”, is stalled. */
function stalledSince(sessions: Description['sessions'], rest: Description = {}) {
  const { engagement, ...others } = rest;
  const state = practice({ engagement: { goals: ['Speak up'], ...engagement }, sessions, ...others });
  return state.goal(KEY)?.stalledSince;
}

/** The same for the goal note G. */
function noteStalledSince(goal: Record<string, unknown>, sessions: Description['sessions'], engagement = {}) {
  const state = practice({ engagement: { goals: ['[[G]]'], ...engagement }, goals: { G: goal }, sessions });
  return state.goal('G.md')?.stalledSince;
}

const touched = (daysAgo: number) => session(daysAgo, ['Speak up']);
const drifted = sessionsUpTo(1, 2, OTHER);

describe('a stalled goal', () => {
  it('was not touched for more than 42 days, while two sessions on contract or drifted were held', () => {
    expect(stalledSince([touched(43), ...drifted])).toBe(ago(43));
    expect(stalledSince([touched(42), ...drifted])).toBeUndefined();
    expect(stalledSince([touched(43), session(1, OTHER)])).toBeUndefined();
  });

  it('says nothing of a goal touched since', () => {
    expect(stalledSince([touched(60), ...drifted, touched(5)])).toBeUndefined();
  });

  it('is not told by unlinked sessions, detours and exempt ones', () => {
    const silent = [session(9), session(8, OTHER, { detour: true }), session(7, OTHER, { kind: 'three-way' })];
    expect(stalledSince([touched(43), ...silent, session(1, OTHER)])).toBeUndefined();
    expect(stalledSince([touched(43), ...silent, ...drifted])).toBe(ago(43));
  });

  it('needs as many sessions as there are active goals, because goals in rotation do not stall', () => {
    const three = (sessions: number) => {
      const goals = ['Speak up', 'Delegate', 'Rest'];
      return stalledSince([touched(60), ...sessionsUpTo(1, sessions, OTHER)], { engagement: { goals } });
    };
    expect(three(2)).toBeUndefined();
    expect(three(3)).toBe(ago(60));
  });

  it('counts sessions on a later day than the clock alone', () => {
    expect(stalledSince([touched(43), session(43, OTHER), session(1, OTHER)])).toBeUndefined();
  });

  it('is touched by working sessions alone', () => {
    const sessions = [touched(60), session(10, ['Speak up'], { kind: 'three-way' }), ...drifted];
    expect(stalledSince(sessions)).toBe(ago(60));
  });

  it('is touched by a detour, which is a working session', () => {
    expect(stalledSince([touched(60), session(10, ['Speak up'], { detour: true }), ...drifted])).toBeUndefined();
  });

  it.each(['prospect', 'paused', 'closed'])('is none in an engagement of status %s', (status) => {
    expect(stalledSince([touched(60), ...drifted], { engagement: { status } })).toBeUndefined();
  });

  it('is active: one that is paused or ended does not stall', () => {
    const sessions = [session(60, ['[[G]]']), ...drifted];
    expect(noteStalledSince({}, sessions)).toBe(ago(60));
    expect(noteStalledSince({ status: 'paused' }, sessions)).toBeUndefined();
    expect(noteStalledSince({ status: 'met', 'ended-on': ago(0) }, sessions)).toBeUndefined();
  });

  it.each(['coachee', 'shared', 'sponsor', null])('can be owned by anybody or nobody: %s', (owner) => {
    expect(noteStalledSince({ owner }, [session(60, ['[[G]]']), ...drifted])).toBe(ago(60));
  });

  it('is named by the badge', () => {
    const { badge } = practice({ engagement: { goals: ['Speak up'] }, sessions: [touched(60), ...drifted] });
    expect(badge('stalled')).toEqual({ kind: 'stalled', goals: [KEY] });
  });

  it('takes both of its numbers from the settings', () => {
    const sessions = [touched(43), ...drifted];
    expect(stalledSince(sessions, { numbers: { stalledDays: 43 } })).toBeUndefined();
    expect(stalledSince(sessions, { numbers: { stalledSessions: 3 } })).toBeUndefined();
    expect(stalledSince([touched(43), session(1, OTHER)], { numbers: { stalledSessions: 1 } })).toBe(ago(43));
  });
});

describe('the clock of a goal', () => {
  const many = sessionsUpTo(1, 3, OTHER);

  it('starts at its contracted-on', () => {
    expect(noteStalledSince({ 'contracted-on': ago(50) }, many)).toBe(ago(50));
    expect(noteStalledSince({ 'contracted-on': ago(42) }, many)).toBeUndefined();
  });

  it('does not look at the start and the re-contracting where contracted-on is given', () => {
    const engagement = { start: ago(45), recontracted: [ago(44)] };
    expect(noteStalledSince({ 'contracted-on': ago(50) }, many, engagement)).toBe(ago(50));
  });

  it('starts at the later of start and re-contracting where contracted-on is missing', () => {
    expect(stalledSince(many, { engagement: { start: ago(60) } })).toBe(ago(60));
    expect(stalledSince(many, { engagement: { start: ago(60), recontracted: [ago(50), ago(70)] } })).toBe(ago(50));
    expect(stalledSince(many, { engagement: { start: ago(60), recontracted: [ago(10)] } })).toBeUndefined();
  });

  it('starts again when the engagement was resumed', () => {
    const sessions = [session(90, ['[[G]]']), ...many];
    expect(noteStalledSince({ 'contracted-on': ago(99) }, sessions, { 'resumed-on': ago(50) })).toBe(ago(50));
    expect(noteStalledSince({ 'contracted-on': ago(99) }, sessions, { 'resumed-on': ago(10) })).toBeUndefined();
    expect(noteStalledSince({ 'contracted-on': ago(99) }, sessions, { 'resumed-on': ago(0) })).toBeUndefined();
  });

  it('ignores a re-contracting or a resumption later than today', () => {
    const engagement = { start: ago(60), recontracted: [ago(-1)], 'resumed-on': ago(-1) };
    expect(stalledSince(many, { engagement })).toBe(ago(60));
  });

  it('starts with the last touch where that is later than all others', () => {
    expect(stalledSince([touched(50), ...many], { engagement: { start: ago(60) } })).toBe(ago(50));
  });

  it('starts with the first working session where there is no date at all', () => {
    const chemistry = session(80, [], { kind: 'chemistry' });
    expect(stalledSince([chemistry, session(70, OTHER), ...many])).toBe(ago(70));
    expect(stalledSince([chemistry, ...many])).toBeUndefined();
    expect(stalledSince([chemistry])).toBeUndefined();
  });
});
