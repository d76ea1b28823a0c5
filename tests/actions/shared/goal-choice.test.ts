import { describe, expect, it } from 'vitest';
import { type GoalChoice, goalPicks } from '../../../src/actions/shared/pick-goals';

const choice = (key: string, isTicked: boolean): GoalChoice => ({ key, label: key, detail: '', isTicked });
const choices = [choice('a', true), choice('b', true), choice('c', false), choice('d', false)];

describe('goalPicks', () => {
  it('gives what got a tick and what lost it, and nothing of the rest', () => {
    const picks = goalPicks(choices, new Set(['a', 'c']));
    expect(picks.ticked.map(({ key }) => key)).toEqual(['c']);
    expect(picks.unticked.map(({ key }) => key)).toEqual(['b']);
  });

  it('is empty where a tick went there and back', () => {
    expect(goalPicks(choices, new Set(['a', 'b']))).toEqual({ ticked: [], unticked: [] });
  });
});
