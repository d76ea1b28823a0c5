import { describe, expect, it } from 'vitest';
import { practice, TODAY } from './practice';

function hasOwnedGoal(goals: readonly string[], notes: Record<string, Record<string, unknown>> = {}) {
  return !practice({ engagement: { goals }, goals: notes }).kinds.includes('no-owned-goal');
}

describe('an owned goal', () => {
  it.each([
    ['coachee', true],
    ['shared', true],
    ['sponsor', false],
    [null, false],
  ])('with owner %s: %s', (owner, owned) => {
    expect(hasOwnedGoal(['[[G]]'], { G: { owner } })).toBe(owned);
  });

  it('is what a label counts as', () => {
    expect(hasOwnedGoal(['Speak up'])).toBe(true);
  });

  it('is what a link to a note that is no goal note counts as', () => {
    const { kinds } = practice({ engagement: { goals: ['[[Ideas]]'] }, notes: { 'Ideas.md': {} } });
    expect(kinds).not.toContain('no-owned-goal');
  });
});

describe('no owned goal', () => {
  it('is a badge where there are active goals and none is owned', () => {
    expect(hasOwnedGoal(['[[G]]', '[[H]]'], { G: { owner: 'sponsor' }, H: { owner: 'sponsor' } })).toBe(false);
  });

  it('is none where one of several is owned', () => {
    expect(hasOwnedGoal(['[[G]]', 'Speak up'], { G: { owner: 'sponsor' } })).toBe(true);
  });

  it('is none where no goal is active', () => {
    expect(hasOwnedGoal([])).toBe(true);
    expect(hasOwnedGoal(['[[G]]'], { G: { owner: 'sponsor', status: 'paused' } })).toBe(true);
    expect(hasOwnedGoal(['[[G]]'], { G: { owner: 'sponsor', status: 'met', 'ended-on': '2026-01-01' } })).toBe(true);
  });

  it('speaks of today: a goal contracted for later is not yet active', () => {
    const later = { owner: 'sponsor', 'contracted-on': '2026-03-17' };
    expect(hasOwnedGoal(['[[G]]'], { G: later })).toBe(true);
    expect(hasOwnedGoal(['[[G]]'], { G: { ...later, 'contracted-on': TODAY } })).toBe(false);
  });
});
