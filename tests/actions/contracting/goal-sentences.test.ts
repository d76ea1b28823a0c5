import { describe, expect, it } from 'vitest';
import { goalDraft } from '../../../src/actions/contracting/goal-draft';
import { goalSentences } from '../../../src/actions/contracting/goal-sentences';

const before = { ...goalDraft('Be heard'), horizon: '2027-03-16', evidence: ['A', 'B'], owner: 'shared' };

describe('what a goal comes to', () => {
  it('begins with the goal itself, from the day that is noted', () => {
    const said = (standing: Parameters<typeof goalSentences>[2]) => goalSentences(before, before, standing);
    expect(said({ kind: 'contracted' })).toEqual(['“Be heard” is contracted.']);
    expect(said({ kind: 'contracted', from: '2026-03-16' })).toEqual([
      '“Be heard” is contracted from 16 Mar 2026.',
    ]);
    expect(said({ kind: 'proposed' })).toEqual(['“Be heard” is noted.']);
    expect(said({ kind: 'stays' })).toEqual([]);
  });

  it('says of each field that is changed what it becomes, in the words of the form', () => {
    const wanted = { ...before, situations: 'With [[Ben|him]]', horizon: '', evidence: ['A', 'C'], owner: 'coachee' };
    expect(goalSentences(before, wanted, { kind: 'stays' })).toEqual([
      'In which situations becomes “With him”.',
      'Horizon is left empty.',
      'How it will show, and who notices becomes “A · C”.',
      expect.stringMatching(/^Whose aim it is becomes “.+”\.$/),
    ]);
  });
});
