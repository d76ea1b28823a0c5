import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/day';
import { goalStrip, stripWords } from '../../../src/views/parts/goal-strip';
import { stateOf, today } from '../sidebar/sample-states';

describe('goalStrip', () => {
  it('shows held sessions alone, oldest first, each with its kind', () => {
    const state = stateOf(
      { goals: ['a'] },
      {
        '2026-02-02': { kind: 'first' },
        '2026-02-16': { goals: ['a'] },
        '2026-03-02': { goals: ['a'], status: 'cancelled' },
        '2026-03-23': { goals: ['a'], status: 'planned' },
      },
    );
    expect(goalStrip(state, 'label:a', today)).toEqual([
      { touched: false, words: '2 Feb, first session: not worked on' },
      { touched: true, words: '16 Feb, regular session: worked on' },
    ]);
  });

  it('shows the last eight at most, and marks exactly those that list the goal', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 14 }), (touches) => {
        const days = touches.map((touched, at) => {
          return [addDays('2025-01-01', at * 7), { goals: touched ? ['a'] : [] }] as const;
        });
        const strip = goalStrip(stateOf({ goals: ['a'] }, Object.fromEntries(days)), 'label:a', today);
        expect(strip.map(({ touched }) => touched)).toEqual(touches.slice(-8));
      }),
      { numRuns: 40 },
    );
  });
});

describe('stripWords', () => {
  const cells = (...touches: boolean[]) => touches.map((touched) => ({ touched, words: '' }));

  it.each([
    [cells(), ''],
    [cells(true), 'Worked on in the last sessions: 1 of 1'],
    [cells(false, false), 'Worked on in the last sessions: 0 of 2'],
    [cells(true, false, true), 'Worked on in the last sessions: 2 of 3'],
  ])('says %j as "%s"', (strip, words) => {
    expect(stripWords(strip)).toBe(words);
  });
});
