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

  it('leave out what ended in another engagement, where a session alone names it', () => {
    const goals = {
      Theirs: { engagement: '[[F]]', status: 'met', 'ended-on': ago(30) },
      Nobodys: { engagement: null, status: 'met', 'ended-on': ago(30) },
    };
    const notes = { 'F.md': { coaching: 'engagement' } };
    const named = { goals, notes, sessions: [session(10, ['[[Theirs]]', '[[Nobodys]]'])] };
    expect(agreedGoals(practice(named))).toEqual([]);
    const listed = agreedGoals(practice({ ...named, engagement: { goals: ['[[Theirs]]', '[[Nobodys]]'] } }));
    expect(listed.map(({ goal }) => goal.label)).toEqual(['Theirs', 'Nobodys']);
  });

  it('come with the picture of a good outcome', () => {
    expect(agreedGoals(state)[0]).toMatchObject({
      goodLooksLike: 'Heard',
      evidence: ['The chair asks'],
      horizon: '2027-01-01',
    });
  });

  it('have nothing to show where nothing was written down', () => {
    const [, label] = agreedGoals(state);
    expect(label).toMatchObject({ goodLooksLike: undefined, evidence: [], horizon: undefined });
  });

  it('are none where nothing was agreed', () => {
    expect(agreedGoals(practice({}))).toEqual([]);
  });
});
