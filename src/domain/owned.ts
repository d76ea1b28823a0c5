import type { Goal } from './engagement';

/** Owned: the owner is the coachee or shared. A label counts as owned. */
export function isOwned(goal: Goal): boolean {
  return goal.note === undefined || goal.note.owner === 'coachee' || goal.note.owner === 'shared';
}
