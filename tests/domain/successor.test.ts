import { describe, expect, it } from 'vitest';
import { ago, practice, session } from './practice';

type Goals = Record<string, Record<string, unknown>>;

function replaced(daysAgo: number | null, by: string | null) {
  return { status: 'replaced', 'ended-on': daysAgo === null ? null : ago(daysAgo), 'replaced-by': by };
}

/** What the goal G stands for in a session so many days ago. */
function standsFor(goals: Goals, daysAgo: number) {
  return practice({ goals, sessions: [session(daysAgo, ['[[G]]'])] }).sessions[0]?.goals;
}

describe('a successor', () => {
  it('stands for a replaced goal in sessions dated after its ended-on', () => {
    const goals = { G: replaced(10, '[[H]]'), H: {} };
    expect(standsFor(goals, 9)).toEqual(['H.md']);
    expect(standsFor(goals, 10)).toEqual(['G.md']);
    expect(standsFor(goals, 11)).toEqual(['G.md']);
  });

  it('is followed on to its own successor, each from the day after its end', () => {
    const goals = { G: replaced(20, '[[H]]'), H: replaced(10, '[[I]]'), I: {} };
    expect([21, 15, 5].map((days) => standsFor(goals, days))).toEqual([['G.md'], ['H.md'], ['I.md']]);
  });

  it.each(['contracted', 'met', 'dropped', 'paused', 'proposed'])(
    'does not stand for a goal of status %s',
    (status) => {
      expect(standsFor({ G: { ...replaced(10, '[[H]]'), status }, H: {} }, 5)).toEqual(['G.md']);
    },
  );

  it('is not there without ended-on, or without a word in replaced-by: the goal stands for itself', () => {
    expect(standsFor({ G: replaced(null, '[[H]]'), H: {} }, 5)).toEqual(['G.md']);
    expect(standsFor({ G: replaced(10, null) }, 5)).toEqual(['G.md']);
    expect(standsFor({ G: replaced(10, '  ') }, 5)).toEqual(['G.md']);
    expect(standsFor({ G: replaced(10, '...') }, 5)).toEqual(['G.md']);
  });

  it('can be a label, a dangling link, or a label that has become a note', () => {
    expect(standsFor({ G: replaced(10, 'Speak up.') }, 5)).toEqual(['label:speak up']);
    expect(standsFor({ G: replaced(10, '[[Speak up|it]]') }, 5)).toEqual(['label:speak up']);
    expect(standsFor({ G: replaced(10, 'speak up'), 'Speak up': {} }, 5)).toEqual(['Speak up.md']);
  });

  it('makes one goal of two that a session names', () => {
    const goals = { G: replaced(10, '[[H]]'), H: {} };
    const [found] = practice({ goals, sessions: [session(5, ['[[G]]', '[[H]]'])] }).sessions;
    expect(found?.goals).toEqual(['H.md']);
  });
});

describe('a circle of successors', () => {
  it('stops before its repeat', () => {
    const goals = { G: replaced(20, '[[H]]'), H: replaced(20, '[[I]]'), I: replaced(20, '[[G]]') };
    expect(standsFor(goals, 5)).toEqual(['I.md']);
    expect(standsFor({ G: replaced(20, '[[G]]') }, 5)).toEqual(['G.md']);
  });

  it('stops inside, where the first goal is not part of it', () => {
    const goals = { G: replaced(20, '[[H]]'), H: replaced(20, '[[I]]'), I: replaced(20, '[[H]]') };
    expect(standsFor(goals, 5)).toEqual(['I.md']);
  });
});

describe('a goal note of a circle of successors', () => {
  const diagnosed = (goals: Goals) => practice({ goals }).diagnostics;

  it('is diagnosed, each of them, whether or not a session runs into it', () => {
    const goals = { G: replaced(20, '[[H]]'), H: replaced(10, '[[I]]'), I: replaced(30, '[[G]]') };
    expect(diagnosed(goals)).toEqual(['G.md replaced-by', 'H.md replaced-by', 'I.md replaced-by']);
    expect(diagnosed({ G: replaced(20, '[[G]]') })).toEqual(['G.md replaced-by']);
  });

  it('is told apart from one that only leads into the circle', () => {
    const goals = { G: replaced(20, '[[H]]'), H: replaced(20, '[[I]]'), I: replaced(20, '[[H]]') };
    expect(diagnosed(goals)).toEqual(['H.md replaced-by', 'I.md replaced-by']);
  });

  it('is none of a circle where one of them has not ended, and stands for itself', () => {
    expect(diagnosed({ G: replaced(20, '[[H]]'), H: { 'replaced-by': '[[G]]' } })).toEqual([]);
    expect(diagnosed({ G: replaced(20, '[[H]]'), H: replaced(null, '[[G]]') })).toEqual(['H.md ended-on']);
  });
});
