import { describe, expect, it } from 'vitest';
import { agreedGoals } from '../../src/domain/agreed-goals';
import { ago, practice, session } from './practice';

describe('the goals that were agreed', () => {
  const state = practice({
    engagement: { goals: ['[[A]]', 'A label', '[[Proposed]]', '[[Other]]'], start: ago(90) },
    goals: {
      A: { 'good-looks-like': 'Heard', evidence: ['The chair asks'], horizon: '2027-01-01' },
      Proposed: { status: 'proposed' },
      Met: { status: 'met', 'ended-on': ago(30) },
      Paused: { status: 'paused' },
      Other: { engagement: '[[F]]' },
    },
    notes: { 'F.md': { coaching: 'engagement' } },
    sessions: [session(10, ['Emerging'])],
  });

  it('are those in force, then those that ended, with how each can be answered for', () => {
    expect(agreedGoals(state).map(({ goal, standing }) => [goal.label, standing])).toEqual([
      ['A', 'open'],
      ['A label', 'label'],
      ['Other', 'elsewhere'],
      ['Met', 'ended'],
    ]);
  });

  it('come with the picture of a good outcome', () => {
    expect(agreedGoals(state)[0]).toMatchObject({
      goodLooksLike: 'Heard',
      evidence: ['The chair asks'],
      horizon: '2027-01-01',
    });
  });

  it('are none where nothing was agreed', () => {
    expect(agreedGoals(practice({}))).toEqual([]);
  });
});
