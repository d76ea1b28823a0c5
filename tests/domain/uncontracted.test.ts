import { describe, expect, it } from 'vitest';
import { ago, practice, session } from './practice';

const NEW = ['Delegate'];
const KEY = 'label:delegate';

type Description = Parameters<typeof practice>[0];

function emerging(sessions: Description['sessions'], rest: Description = {}) {
  return practice({ engagement: { goals: ['Speak up'] }, sessions, ...rest }).emerging;
}

describe('an emerging goal', () => {
  it('was worked on in at least two of the last four working sessions without being contracted', () => {
    expect(emerging([session(5, NEW)])).toEqual([]);
    expect(emerging([session(9, NEW), session(5, NEW)])).toEqual([KEY]);
  });

  it('is looked for among the last four alone', () => {
    const two = [session(20, NEW), session(18, NEW)];
    expect(emerging([...two, session(10), session(5)])).toEqual([KEY]);
    expect(emerging([...two, session(15), session(10), session(5)])).toEqual([]);
  });

  it('is not looked for in sessions that are no working sessions, which take no place among the four', () => {
    const two = [session(20, NEW), session(18, NEW)];
    const others = [session(9, [], { kind: 'three-way' }), session(8, [], { status: 'no-show' })];
    expect(emerging([...two, session(15), ...others, session(5)])).toEqual([KEY]);
    expect(emerging([session(9, NEW, { kind: 'chemistry' }), session(5, NEW)])).toEqual([]);
  });

  it('was uncontracted in a held session, and not only in one that did not take place', () => {
    const goals = { G: { 'ended-on': ago(15) } };
    const held = [session(20, ['[[G]]']), session(18, ['[[G]]'])];
    const others = [session(9, ['[[G]]'], { status: 'cancelled' }), session(-3, ['[[G]]'])];
    expect(emerging([...held, ...others], { goals })).toEqual([]);
    expect(emerging([...held, session(9, ['[[G]]'])], { goals })).toEqual(['G.md']);
  });

  it('does not count a detour towards the two, though it keeps its place among the four', () => {
    const detour = session(5, NEW, { detour: true });
    expect(emerging([session(9, NEW), detour])).toEqual([]);
    expect(emerging([session(20, NEW), session(15), session(10), session(9, NEW), detour])).toEqual([]);
    expect(emerging([session(20, NEW), session(15, NEW), session(10), detour])).toEqual([KEY]);
  });

  it('is not one that is contracted today', () => {
    const goals = { G: { 'contracted-on': ago(0) } };
    const sessions = [session(9, ['[[G]]']), session(5, ['[[G]]'])];
    expect(emerging(sessions, { engagement: { goals: ['[[G]]'] }, goals })).toEqual([]);
  });

  it('is not one that was contracted on the days it was worked on', () => {
    const goals = { G: { status: 'paused', 'ended-on': ago(5) } };
    const sessions = [session(9, ['[[G]]']), session(5, ['[[G]]'])];
    expect(emerging(sessions, { goals })).toEqual([]);
  });

  it('is not one that was in force whenever it was worked on, though sessions before knew nothing of it', () => {
    const goals = { G: { 'status': 'paused', 'contracted-on': ago(9), 'ended-on': ago(5) } };
    const sessions = [session(30), session(20, NEW), session(9, ['[[G]]']), session(5, ['[[G]]'])];
    expect(emerging(sessions, { goals })).toEqual([]);
  });

  it('was out of contract on a single day at least', () => {
    const goals = { G: { status: 'paused', 'ended-on': ago(6) } };
    const sessions = [session(9, ['[[G]]']), session(5, ['[[G]]'])];
    expect(emerging(sessions, { goals })).toEqual(['G.md']);
  });

  it('can be out of contract in a held session that is no working session', () => {
    const goals = { G: { status: 'paused', 'ended-on': ago(6), 'contracted-on': ago(20) } };
    const sessions = [session(9, ['[[G]]']), session(8, ['[[G]]']), session(5, ['[[G]]'], { kind: 'three-way' })];
    expect(emerging(sessions, { goals })).toEqual(['G.md']);
  });

  it.each(['met', 'dropped', 'replaced'])('is not one that has ended: %s', (status) => {
    const sessions = [session(9, ['[[G]]']), session(5, ['[[G]]'])];
    expect(emerging(sessions, { goals: { G: { status, 'ended-on': ago(30) } } })).toEqual([]);
  });

  it('can be a proposed goal', () => {
    const sessions = [session(9, ['[[G]]']), session(5, ['[[G]]'])];
    expect(emerging(sessions, { goals: { G: { status: 'proposed' } } })).toEqual(['G.md']);
  });

  it.each(['prospect', 'paused', 'closed'])(
    'is named for an engagement of status %s too, without a badge',
    (status) => {
      const state = practice({ engagement: { status }, sessions: [session(9, NEW), session(5, NEW)] });
      expect(state.emerging).toEqual([KEY]);
      expect(state.kinds).toEqual([]);
    },
  );

  it('is named by the badge', () => {
    const { badge } = practice({ sessions: [session(9, NEW), session(5, NEW)] });
    expect(badge('emerging')).toEqual({ kind: 'emerging', goals: [KEY] });
  });

  it('takes both of its numbers from the settings', () => {
    const two = [session(20, NEW), session(15, NEW), session(5)];
    expect(emerging(two, { numbers: { emergingSessions: 3 } })).toEqual([]);
    expect(emerging(two, { numbers: { emergingOf: 2 } })).toEqual([]);
    expect(emerging(two, { numbers: { emergingOf: 0 } })).toEqual([]);
    expect(emerging(two, { numbers: { emergingSessions: 1, emergingOf: 2 } })).toEqual([KEY]);
  });
});

describe('a reopened goal', () => {
  function reopened(goal: Record<string, unknown>, sessions: Description['sessions'], status = 'active') {
    return practice({ engagement: { status }, goals: { G: goal }, sessions }).goal('G.md')?.reopened;
  }

  it.each([
    ['met', true],
    ['dropped', true],
    ['paused', false],
    ['contracted', false],
  ])('was %s and worked on after its ended-on: %s', (status, expected) => {
    expect(reopened({ status, 'ended-on': ago(10) }, [session(9, ['[[G]]'])])).toBe(expected);
  });

  it('was worked on after its end in one session at least', () => {
    const met = { status: 'met', 'ended-on': ago(10) };
    expect(reopened(met, [session(20, ['[[G]]']), session(9), session(5, ['[[G]]'])])).toBe(true);
  });

  it('was worked on after the day itself', () => {
    expect(reopened({ status: 'met', 'ended-on': ago(10) }, [session(10, ['[[G]]'])])).toBe(false);
  });

  it('was worked on in a held session of any kind', () => {
    const met = { status: 'met', 'ended-on': ago(10) };
    expect(reopened(met, [session(9, ['[[G]]'], { kind: 'three-way' })])).toBe(true);
    expect(reopened(met, [session(10, ['[[G]]']), session(9, ['[[G]]'], { status: 'no-show' })])).toBe(false);
  });

  it('needs the day on which it ended', () => {
    expect(reopened({ status: 'met' }, [session(9, ['[[G]]'])])).toBe(false);
  });

  it('is never a replaced one: its successor stands for it', () => {
    const goals = { G: { status: 'replaced', 'ended-on': ago(10), 'replaced-by': '[[H]]' }, H: {} };
    const { goal } = practice({ goals, sessions: [session(20, ['[[G]]']), session(9, ['[[G]]'])] });
    expect([goal('G.md')?.reopened, goal('H.md')?.reopened]).toEqual([false, false]);
  });

  it.each(['prospect', 'paused', 'closed'])('is told for an engagement of status %s too', (status) => {
    expect(reopened({ status: 'met', 'ended-on': ago(10) }, [session(9, ['[[G]]'])], status)).toBe(true);
  });
});
