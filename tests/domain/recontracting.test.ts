import { describe, expect, it } from 'vitest';
import {
  afterOutcome,
  checkRecontracting,
  type GoalOutcome,
  outcomesOf,
  goalsInForce,
  type Recontracting,
} from '../../src/domain/recontracting';
import { goal, stateOf, TODAY } from '../actions/state-of';

const { engagement } = stateOf(
  { goals: ['Rest', '[[Now]]', '[[Idle]]', '[[Old]]', '[[Maybe]]', '[[Theirs]]', '[[Ideas]]'] },
  {
    'Now.md': goal({ 'contracted-on': '2026-03-02' }),
    'Idle.md': goal({ status: 'paused' }),
    'Old.md': goal({ status: 'met', 'ended-on': '2026-03-01' }),
    'Maybe.md': goal({ status: 'proposed' }),
    'Theirs.md': goal({ engagement: '[[Egret]]' }),
    'Egret.md': { coaching: 'engagement' },
    'Ideas.md': {},
  },
);

function decision(outcomes: Record<string, GoalOutcome> = {}, more: Partial<Recontracting> = {}): Recontracting {
  const empty = { successors: new Map(), adoptedGoals: [], newGoals: [] };
  return { day: TODAY, outcomes: new Map(Object.entries(outcomes)), ...empty, ...more };
}

describe('re-contracting', () => {
  it('asks about what is listed and has not ended, labels among it, and not about what is no goal of ours', () => {
    expect(goalsInForce(engagement).map(({ label }) => label)).toEqual(['Rest', 'Now', 'Idle']);
  });

  it('offers to pause what is active and to resume what is paused', () => {
    const ends = ['met', 'dropped', 'replaced'];
    expect(goalsInForce(engagement).map(outcomesOf)).toEqual([
      [...ends, 'paused'],
      [...ends, 'paused'],
      [...ends, 'resumed'],
    ]);
  });

  it.each([
    ['met', { status: 'met', endedOn: TODAY }],
    ['dropped', { status: 'dropped', endedOn: TODAY }],
    ['replaced', { status: 'replaced', endedOn: TODAY }],
    ['paused', { status: 'paused' }],
    ['resumed', { status: 'contracted' }],
  ] as const)('leaves of a goal that is %s what the rules need', (outcome, after) => {
    expect(afterOutcome(outcome, TODAY)).toEqual(after);
  });

  it.each([
    ['nothing is decided', decision(), { kind: 'nothing' }],
    ['the day is none', decision({ 'Now.md': 'met' }, { day: '2026-02-30' }), { kind: 'no-day' }],
    ['the day is still to come', decision({ 'Now.md': 'met' }, { day: '2026-03-17' }), { kind: 'future' }],
    ['a goal would end before it began', decision({ 'Now.md': 'met' }, { day: '2026-03-01' }),
      { kind: 'too-early', key: 'Now.md', day: '2026-03-02' }],
    ['nothing takes the place of a goal', decision({ 'Now.md': 'replaced' }), { kind: 'no-successor', key: 'Now.md' }],
  ])('is refused where %s', (_, decided, problem) => {
    expect(checkRecontracting(engagement, decided, TODAY)).toEqual(problem);
  });

  it('lets a goal end on the day on which it was contracted', () => {
    const sameDay = { day: '2026-03-02' };
    for (const outcome of ['met', 'dropped'] as const) {
      expect(checkRecontracting(engagement, decision({ 'Now.md': outcome }, sameDay), TODAY)).toBeUndefined();
    }
  });

  it('goes on where one goal ends and another is added', () => {
    expect(checkRecontracting(engagement, decision({ 'Now.md': 'met' }, { newGoals: ['New'] }), TODAY)).toBeUndefined();
    const adopting = decision({ 'Now.md': 'met' }, { adoptedGoals: ['Maybe.md'] });
    expect(checkRecontracting(engagement, adopting, TODAY)).toBeUndefined();
    const named = { successors: new Map([['Now.md', 'Delegate']]) };
    expect(checkRecontracting(engagement, decision({ 'Now.md': 'replaced' }, named), TODAY)).toBeUndefined();
    const replaced = decision({ 'Now.md': 'replaced' }, { newGoals: ['New'] });
    expect(checkRecontracting(engagement, replaced, TODAY)).toEqual({ kind: 'no-successor', key: 'Now.md' });
  });

  it('lets a goal be paused and a label end on any day, and goals be added alone', () => {
    const early = { day: '2026-03-01' };
    expect(checkRecontracting(engagement, decision({ 'label:rest': 'met' }, early), TODAY)).toBeUndefined();
    expect(checkRecontracting(engagement, decision({ 'Now.md': 'paused' }, early), TODAY)).toBeUndefined();
    expect(checkRecontracting(engagement, decision({}, { newGoals: ['New'] }), TODAY)).toBeUndefined();
  });
});
