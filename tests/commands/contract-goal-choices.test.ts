import { describe, expect, it } from 'vitest';
import { contractGoalChoices } from '../../src/commands/contract-goal-choices';
import { goal, session, stateOf } from './state-of';

const details = (choices: ReturnType<typeof contractGoalChoices>) => {
  return choices.map(({ label, detail, isTicked }) => [label, detail, isTicked]);
};

describe('contractGoalChoices', () => {
  it('ticks what is listed, then offers own goal notes and what was worked on', () => {
    const state = stateOf({ goals: ['Delegate'] }, {
      'Be heard.md': goal(),
      'One.md': session('2026-03-01', { goals: ['Sleep', 'Delegate'] }),
    });
    expect(details(contractGoalChoices(state))).toEqual([
      ['Delegate', '', true],
      ['Be heard', 'goal note', false],
      ['Sleep', 'worked on once', false],
    ]);
  });

  it('says what is emerging', () => {
    const once = session('2026-03-01', { goals: ['Sleep'] });
    const sessions = { 'a.md': once, 'b.md': { ...once, date: '2026-03-02' } };
    expect(details(contractGoalChoices(stateOf({}, sessions)))).toEqual([['Sleep', 'emerging', false]]);
  });

  it('does not offer a goal that has ended, and says so of one that is still listed', () => {
    const ended = goal({ status: 'met', 'ended-on': '2026-03-01' });
    const listing = (goals: string[]) => details(contractGoalChoices(stateOf({ goals }, { 'Old.md': ended })));
    expect(listing([])).toEqual([]);
    expect(listing(['[[Old]]'])).toEqual([['Old', 'met', true]]);
  });

  it('locks a contracted goal that a held session has worked on', () => {
    const sessions = { 'a.md': session('2026-03-01', { goals: ['delegate'] }) };
    const [choice] = contractGoalChoices(stateOf({ goals: ['Delegate'] }, sessions));
    expect(choice?.locked).toMatch(/re-contracting/);
  });

  it.each([
    ['that nobody worked on', ['Other'], {}],
    ['that a session is only planned to work on', ['Delegate'], { status: 'planned' }],
  ])('leaves a contracted goal free %s', (_, goals, properties) => {
    const sessions = { 'a.md': session('2026-03-01', { goals, ...properties }) };
    const choices = contractGoalChoices(stateOf({ goals: ['Delegate'] }, sessions));
    expect(choices.find(({ label }) => label === 'Delegate')).toMatchObject({ isTicked: true, locked: undefined });
  });

  it('leaves an ended goal note free: it counts up to its end, listed or not', () => {
    const state = stateOf({ goals: ['[[Old]]'] }, {
      'Old.md': goal({ status: 'met', 'ended-on': '2026-03-10' }),
      'a.md': session('2026-03-01', { goals: ['[[Old]]'] }),
    });
    expect(contractGoalChoices(state)[0]?.locked).toBeUndefined();
  });
});
