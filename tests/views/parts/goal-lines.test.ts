import { describe, expect, it } from 'vitest';
import { goalLines } from '../../../src/views/parts/goal-lines';
import { sampleState, stateOf, today } from '../sidebar/sample-states';

const labels = (lines: readonly { label: string }[]) => lines.map(({ label }) => label);

describe('goalLines', () => {
  it('lists contracted goals in the engagement’s order, and emerging ones apart', () => {
    const lines = goalLines(sampleState('Juniper'), today);
    expect(labels(lines.listed)).toEqual(['Disagree with the CEO in the room', 'Delegate roadmap calls.']);
    expect(labels(lines.emerging).map((label) => label.toLowerCase())).toEqual(['whether to stay']);
    expect(lines.reopened).toEqual([]);
  });

  it('shows a reopened goal below, and not again above', () => {
    const lines = goalLines(sampleState('Tern'), today);
    expect(labels(lines.reopened)).toEqual(['Name the trade-off']);
    expect(labels(lines.listed)).not.toContain('Name the trade-off');
    expect(lines.reopened[0]?.words).toMatch(/^(Met|Dropped) on .+, worked on again$/);
  });

  it('lists a proposed goal, which is not contracted yet', () => {
    const goal = { coaching: 'goal', engagement: '[[E]]', status: 'proposed' };
    const { listed } = goalLines(stateOf({ goals: ['[[G]]'] }, {}, { 'G.md': goal }), today);
    const line = { key: 'G.md', label: 'G', path: 'G.md', isOwn: true, owner: 'unowned', strip: [], words: 'Proposed' };
    expect(listed).toEqual([line]);
  });

  it('says since when a goal is stalled', () => {
    const stalled = goalLines(sampleState('Kestrel'), today).listed.find(({ label }) => label === 'Hand over the rota');
    expect(stalled?.words).toMatch(/^Stalled since \d+ \w+/);
  });

  it('says when a goal was last worked on, or that it was not yet', () => {
    const state = stateOf({ goals: ['a', 'b'] }, { '2026-03-02': { goals: ['a'] } });
    expect(goalLines(state, today).listed.map(({ words }) => words)).toEqual(['Last on 2 Mar', 'Not worked on yet']);
  });

  it('says when a goal was last worked on in a session of any kind', () => {
    const sessions = { '2026-02-02': { goals: ['Rest'] }, '2026-03-03': { kind: 'three-way', goals: ['Rest'] } };
    const { listed } = goalLines(stateOf({ goals: ['Rest'] }, sessions), today);
    expect(listed.map(({ words }) => words)).toEqual(['Last on 3 Mar']);
  });

  it('says of a goal in force what day its picture was for, once that is past', () => {
    const horizonOf = (goal: Record<string, unknown>, day: string) => {
      const notes = { 'G.md': { coaching: 'goal', engagement: '[[E]]', horizon: '2027-03-12', ...goal } };
      return goalLines(stateOf({ goals: ['[[G]]', 'Rest'] }, {}, notes, day), day).listed.map(({ horizon }) => horizon);
    };
    expect(horizonOf({}, '2027-03-13')).toEqual(['The picture was for 12 Mar 2027', undefined]);
    expect(horizonOf({}, '2027-03-12')).toEqual([undefined, undefined]);
    expect(horizonOf({ status: 'proposed' }, '2027-03-13')).not.toContain('The picture was for 12 Mar 2027');
    expect(horizonOf({ 'status': 'met', 'ended-on': '2027-01-01' }, '2027-03-13')).toEqual([undefined, undefined]);
  });

  it('tells owners, notes without one, and labels apart', () => {
    const goal = (owner?: string) => ({ coaching: 'goal', engagement: '[[E]]', owner });
    const notes = { 'A.md': goal('coachee'), 'B.md': goal('sponsor'), 'C.md': goal() };
    const { listed } = goalLines(stateOf({ goals: ['[[A]]', '[[B]]', '[[C]]', 'd'] }, {}, notes), today);
    expect(listed.map(({ owner }) => owner)).toEqual(['coachee', 'sponsor', 'unowned', 'label']);
    expect(listed.map(({ path }) => path)).toEqual(['A.md', 'B.md', 'C.md', undefined]);
  });
});
