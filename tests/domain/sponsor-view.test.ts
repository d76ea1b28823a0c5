import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SPONSOR_VIEWS } from '../../src/domain/engagement-note';
import { goalsForSponsor, sponsorView } from '../../src/domain/sponsor-view';
import { ago, practice, session } from './practice';

const ALL = [...SPONSOR_VIEWS];

/** An engagement with much in it that nobody else may see. */
function confidential(sees: readonly string[], visible: readonly string[] = ['A'], more: Record<string, unknown> = {}) {
  const mark = (name: string) => ({ 'sponsor-visible': visible.includes(name) });
  return practice({
    engagement: {
      'sponsor-sees': sees,
      'sessions-contracted': 8,
      goals: ['[[A]]', '[[B]]', 'A label'],
      coachee: 'Secret name',
      purpose: 'Secret purpose',
      ...more,
    },
    goals: {
      A: { level: 1, 'good-looks-like': 'Secret picture', evidence: ['Secret sign'], ...mark('A') },
      B: { level: -2, ...mark('B') },
      Old: { level: 2, status: 'dropped', 'ended-on': ago(40), 'sponsor-visible': true },
    },
    sessions: [
      session(60, [], { kind: 'chemistry' }),
      session(50, ['[[A]]'], { kind: 'first', 'worth-if': 'Secret words' }),
      session(20, ['[[B]]'], { status: 'no-show' }),
      session(10, [], { status: 'cancelled' }),
      session(-10),
    ],
  });
}

/** An engagement that lists a goal of the engagement or engagements named, marked for the sponsor. */
function sharing(engagement: unknown) {
  return practice({
    engagement: { 'sponsor-sees': ['goal-titles', 'goal-levels'], goals: ['[[G]]'] },
    goals: { G: { engagement, level: 1, 'sponsor-visible': true } },
    notes: { 'F.md': { coaching: 'engagement' } },
  });
}

describe('what a sponsor may see', () => {
  it('is nothing where nothing was agreed', () => {
    expect(sponsorView(confidential([]), '')).toEqual({});
    expect(sponsorView(confidential(['themes']), '  ')).toEqual({});
  });

  it('is on which days sessions were used, and of how many, where attendance was agreed', () => {
    expect(sponsorView(confidential(['attendance']), '')).toEqual({
      attendance: {
        sessions: [
          { date: ago(50), status: 'held' },
          { date: ago(20), status: 'no-show' },
        ],
        contracted: 8,
      },
    });
  });

  it('is the titles of goals that are marked for the sponsor, where titles were agreed, and no others', () => {
    expect(sponsorView(confidential(['goal-titles']), '')).toEqual({ goals: [{ title: 'A' }] });
    expect(sponsorView(confidential(['goal-titles'], []), '')).toEqual({ goals: [] });
  });

  it('is the level of such a goal where levels were agreed as well', () => {
    const both = confidential(['goal-titles', 'goal-levels']);
    expect(sponsorView(both, '')).toEqual({ goals: [{ title: 'A', level: 1 }] });
    expect(sponsorView(confidential(['goal-levels']), '')).toEqual({});
  });

  it('is those goals and no others in the note of a three-way session, too', () => {
    const labels = (sees: Parameters<typeof confidential>[0]) => {
      return goalsForSponsor(confidential(sees)).map(({ label }) => label);
    };
    expect(labels(['goal-titles'])).toEqual(['A']);
    expect(labels(['goal-levels'])).toEqual([]);
  });

  it('never holds a goal of another engagement, though this one lists it and it is marked', () => {
    const state = sharing('[[F]]');
    expect(state.contracted).toEqual(['G.md']);
    expect(sponsorView(state, '')).toEqual({ goals: [] });
    expect(goalsForSponsor(state)).toEqual([]);
  });

  it('holds a goal that two engagements share, as it is a goal of this one', () => {
    expect(sponsorView(sharing(['[[F]]', '[[E]]']), '')).toEqual({ goals: [{ title: 'G', level: 1 }] });
  });

  it('is what the coach wrote for the sponsor', () => {
    expect(sponsorView(confidential([]), '\nWe are half way.\n')).toEqual({ section: 'We are half way.' });
  });

  it('never holds anything else, whatever was agreed', () => {
    fc.assert(
      fc.property(fc.subarray(ALL), fc.subarray(['A', 'B']), (sees, visible) => {
        const view = sponsorView(confidential(sees, visible), '');
        const seen = JSON.stringify(view);
        expect(seen).not.toMatch(/Secret|A label|Old|chemistry|cancelled/);
        for (const name of ['A', 'B']) {
          expect(seen.includes(`"title":"${name}"`)).toBe(sees.includes('goal-titles') && visible.includes(name));
        }
        expect(seen.includes('level')).toBe(
          visible.length > 0 && sees.includes('goal-titles') && sees.includes('goal-levels'),
        );
      }),
      { numRuns: 100 },
    );
  });
});
