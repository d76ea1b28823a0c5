import { describe, expect, it } from 'vitest';
import { goalsToLevelOn, goalsToRecord } from '../../../src/actions/sessions/goals-to-record';
import type { GoalChoice } from '../../../src/actions/shared/pick-goals';
import { goal, session, stateOf, TODAY } from '../state-of';

/** The session of today among these, and the goals to tick where `day` is typed. */
function seen(heron: Readonly<Record<string, unknown>>, others: Parameters<typeof stateOf>[1], day = TODAY) {
  const state = stateOf(heron, { 'One.md': session(TODAY, { status: 'held' }), ...others });
  const one = state.sessions.find(({ note }) => note.path === 'One.md');
  if (!one) throw new Error('The session is missing');
  const line = { key: 'label:say no', text: 'Say no', path: 'First.md' };
  const offered = (ticked: string[] = []) => goalsToRecord(state, one, day, [line], ticked);
  return { offered, levelled: [...goalsToLevelOn(state, one, day).keys()] };
}
const said = (choices: readonly GoalChoice[]) => choices.map(({ label, detail }) => [label, detail].join(': '));

describe('the goals to tick when a session is recorded', () => {
  it('are those contracted, what keeps coming up, what came up last time, and what was left for later', () => {
    const others = {
      'A.md': session('2026-03-01', { goals: ['Sleep'] }),
      'B.md': session('2026-03-02', { goals: ['Sleep', 'Chess'] }),
      'Later.md': session('2026-03-20', { goals: ['Never'] }),
    };
    const { offered } = seen({ goals: ['Delegate'] }, others);
    const [kept, last, later] = ['Sleep: keeps coming up', 'Chess: came up last time', 'Say no: left for later'];
    expect(said(offered())).toEqual(['Delegate: ', kept, last, later]);
    expect(offered().some(({ isTicked }) => isTicked)).toBe(false);
  });

  it('do not bring back a goal that is over, nor one that is there already', () => {
    const over = goal({ status: 'met', 'contracted-on': '2026-02-01', 'ended-on': '2026-03-05' });
    const others = { 'Over.md': over, 'A.md': session('2026-03-01', { goals: ['[[Over]]', 'say no'] }) };
    expect(said(seen({}, others).offered())).toEqual(['say no: came up last time']);
  });

  it('follow the day that is typed, and keep what is ticked by then', () => {
    const then = goal({ status: 'met', 'contracted-on': '2026-02-01', 'ended-on': '2026-03-05' });
    const others = { 'Then.md': then, 'New.md': goal({ 'contracted-on': '2026-03-10' }) };
    const heron = { goals: ['[[New]]'] };
    expect(said(seen(heron, others).offered())).toEqual(['New: ', 'Say no: left for later']);
    const before = seen(heron, others, '2026-03-01');
    expect(said(before.offered())).toEqual(['New: ', 'Then: ', 'Say no: left for later']);
    expect(said(seen(heron, others).offered(['Then.md']))).toEqual(['New: ', 'Then: met', 'Say no: left for later']);
    expect(seen(heron, others).levelled).toEqual(['New.md']);
    expect(before.levelled).toEqual(['Then.md']);
    expect(said(seen(heron, others, '2026-03').offered())).toEqual(['New: ', 'Say no: left for later']);
  });
});
