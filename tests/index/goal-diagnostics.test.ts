import { describe, expect, it } from 'vitest';
import { ago, practice } from '../domain/practice';

function replacedBy(name: string, properties: Record<string, unknown> = {}) {
  return { status: 'replaced', 'ended-on': ago(20), 'replaced-by': `[[${name}]]`, ...properties };
}

describe('successors that lead in a circle', () => {
  it('are diagnosed on every goal of the circle, and on no other', () => {
    const goals = { G: replacedBy('H'), H: replacedBy('I'), I: replacedBy('H') };
    expect(practice({ goals }).diagnostics).toEqual(['H.md replaced-by', 'I.md replaced-by']);
  });

  it('are diagnosed where a goal replaces itself', () => {
    expect(practice({ goals: { G: replacedBy('G') } }).messages).toEqual([
      {
        path: 'G.md',
        property: 'replaced-by',
        found: '[[G]]',
        message: 'Following replaced-by leads back to this goal. Let the last goal of the chain have none.',
      },
    ]);
  });

  it('are no circle where one of the goals was not replaced', () => {
    const goals = { G: replacedBy('H'), H: { 'replaced-by': '[[G]]' } };
    expect(practice({ goals }).diagnostics).toEqual([]);
  });

  it('are diagnosed once where the goals name no engagement and two engagements list them', () => {
    const goals = { G: replacedBy('G', { engagement: null }) };
    const notes = { 'F.md': { coaching: 'engagement', goals: ['[[G]]'] } };
    const { diagnostics } = practice({ engagement: { goals: ['[[G]]'] }, goals, notes });
    expect(diagnostics).toEqual(['G.md replaced-by']);
  });
});

describe('a listed goal', () => {
  const other = { 'F.md': { coaching: 'engagement' } };

  it('of another engagement is diagnosed on the engagement that lists it', () => {
    const state = practice({ engagement: { goals: ['[[G]]'] }, goals: { G: { engagement: '[[F]]' } }, notes: other });
    expect(state.diagnostics).toEqual(['E.md goals']);
    expect(state.kinds).toContain('data');
  });

  it('without an engagement is not diagnosed', () => {
    expect(practice({ engagement: { goals: ['[[G]]'] }, goals: { G: { engagement: null } } }).diagnostics).toEqual([]);
  });

  it('that is no goal note is not diagnosed, and neither is a dangling link', () => {
    const notes = { 'Ideas.md': {} };
    expect(practice({ engagement: { goals: ['[[Ideas]]', '[[Nowhere]]'] }, notes }).diagnostics).toEqual([]);
  });
});

describe('a goal of another engagement', () => {
  it('is diagnosed on the session that names it', () => {
    const notes = { 'F.md': { coaching: 'engagement' } };
    const sessions = [{ date: ago(3), goals: ['[[G]]'] }];
    const { messages } = practice({ goals: { G: { engagement: '[[F]]' } }, sessions, notes });
    expect(messages).toEqual([
      {
        path: 'S01.md',
        property: 'goals',
        found: 'G',
        message: 'This goal belongs to another engagement. Name a goal of this one, or change the goal’s engagement.',
      },
    ]);
  });
});

describe('a goal that says it is contracted and that its engagement does not list', () => {
  const contracted = { status: 'Contracted' };

  it('is diagnosed on the goal, with the name of the engagement and where that is', () => {
    expect(practice({ engagement: { codename: 'Heron' }, goals: { G: contracted } }).messages).toEqual([
      {
        path: 'G.md',
        property: 'status',
        found: 'contracted',
        message:
          'The goal is contracted, but not on the list of its engagement “Heron”. ' +
          'List it there, or give it another status.',
      },
    ]);
  });

  it('is diagnosed for each engagement that shares it and lacks it on its list', () => {
    const notes = { 'F.md': { coaching: 'engagement' }, 'H.md': { coaching: 'engagement', goals: ['[[G]]'] } };
    const goals = { G: { ...contracted, engagement: ['[[E]]', '[[F]]', '[[H]]'] } };
    const { messages, faults } = practice({ goals, notes });
    expect(messages.map(({ path }) => path)).toEqual(['G.md', 'G.md']);
    expect(faults).toMatchObject([{ engagement: 'E.md' }, { engagement: 'F.md' }]);
  });

  it.each([
    ['that is contracted by default only', {}, {}],
    ['that has ended', { ...contracted, 'ended-on': ago(9) }, {}],
    ['that is paused', { status: 'paused' }, {}],
    ['that is listed by a label of its name', contracted, { goals: ['g.'] }],
    ['of a closed engagement', contracted, { status: 'closed' }],
  ])('is not diagnosed where it is one %s', (_, goal, engagement) => {
    expect(practice({ engagement, goals: { G: goal } }).diagnostics).toEqual([]);
  });
});
