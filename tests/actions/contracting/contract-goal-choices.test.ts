import { describe, expect, it } from 'vitest';
import { contractGoalChoices } from '../../../src/actions/contracting/contract-goals';
import { goal, session, stateOf } from '../state-of';

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
    expect(details(contractGoalChoices(stateOf({}, sessions)))).toEqual([
      ['Sleep', 'emerging; as a label it counts for past sessions too', false],
    ]);
  });

  it('shows a goal that has ended without letting it be ticked, so that its name does not make a new one', () => {
    const ended = goal({ status: 'met', 'ended-on': '2026-03-01' });
    const choices = (goals: string[]) => contractGoalChoices(stateOf({ goals }, { 'Old.md': ended }));
    expect(details(choices([]))).toEqual([['Old', 'met', false]]);
    expect(choices([])[0]?.locked).toMatch(/^It has ended\./);
    expect(details(choices(['[[Old]]']))).toEqual([['Old', 'met', true]]);
    expect(choices(['[[Old]]'])[0]?.locked).toBeUndefined();
  });

  it('offers a proposed goal note of its own without a tick, listed or not', () => {
    const proposed = goal({ status: 'proposed' });
    for (const goals of [[], ['[[Be heard]]']]) {
      const choices = contractGoalChoices(stateOf({ goals }, { 'Be heard.md': proposed }));
      expect(details(choices)[0]).toEqual(['Be heard', 'proposed', false]);
    }
  });

  it('lets a listed proposed goal be taken off by a tick of its own', () => {
    const proposed = { 'Be heard.md': goal({ status: 'proposed' }) };
    const choices = (goals: string[]) => contractGoalChoices(stateOf({ goals }, proposed));
    expect(choices([])).toHaveLength(1);
    const [, off] = choices(['[[Be heard]]']);
    expect(off).toMatchObject({ label: 'Take “Be heard” off the list', takesOff: 'Be heard.md', isTicked: false });
  });

  it('says what a proposed goal of another engagement waits for, and leaves its tick', () => {
    const foreign = goal({ status: 'proposed', engagement: '[[Egret]]' });
    const choices = contractGoalChoices(stateOf({ goals: ['[[Be heard]]'] }, { 'Be heard.md': foreign }));
    expect(details(choices)).toEqual([['Be heard', 'proposed: counts once its note says contracted', true]]);
  });

  it('locks a contracted goal that a held session has worked on', () => {
    const sessions = { 'a.md': session('2026-03-01', { goals: ['delegate'] }) };
    const [choice] = contractGoalChoices(stateOf({ goals: ['Delegate'] }, sessions));
    expect(choice?.locked).toMatch(/^Held sessions worked on it\./);
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
