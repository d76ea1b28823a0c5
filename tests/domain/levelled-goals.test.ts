import { describe, expect, it } from 'vitest';
import { engagementAttainment, levelledGoals } from '../../src/domain/level';
import { ago, practice } from './practice';

const labels = (...given: Parameters<typeof practice>) => levelledGoals(practice(...given)).map(({ label }) => label);

describe('the goals of an engagement that have a level', () => {
  it('are those in force and those that were met or dropped', () => {
    const goals = {
      A: { level: 1 },
      Met: { level: 2, status: 'met', 'ended-on': ago(10) },
      Dropped: { level: -2, status: 'dropped', 'ended-on': ago(10) },
      Replaced: { level: -1, status: 'replaced', 'ended-on': ago(10), 'replaced-by': '[[A]]' },
      Proposed: { level: 0, status: 'proposed' },
      Blank: {},
      Other: { level: 2, engagement: '[[F]]' },
    };
    const engagement = { goals: ['[[A]]', '[[Blank]]', '[[Proposed]]', '[[Other]]', 'Label'] };
    const notes = { 'F.md': { coaching: 'engagement' } };
    expect(labels({ engagement, goals, notes }).sort()).toEqual(['A', 'Dropped', 'Met']);
  });

  it('give the published score of the goals, and none where nothing was noted', () => {
    const engagement = { goals: ['[[A]]', '[[B]]'] };
    expect(engagementAttainment(practice({ engagement, goals: { A: { level: 0 }, B: { level: 0 } } }))).toBe(50);
    expect(engagementAttainment(practice({ engagement, goals: { A: { level: 1 }, B: {} } }))).toBeCloseTo(60, 9);
    expect(engagementAttainment(practice({ engagement, goals: { A: {}, B: {} } }))).toBeUndefined();
  });
});
