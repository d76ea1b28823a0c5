import { goalsOf } from './goals-of';
import type { HintedNote } from './hinted-note';

/** Owned by the sponsor alone: the goal, or every goal with a note that the first session worked on. */
export function isOwnedBySponsor(hinted: HintedNote): boolean {
  const goals = goalsOf(hinted);
  return goals.length > 0 && goals.every(({ owner }) => owner === 'sponsor');
}
