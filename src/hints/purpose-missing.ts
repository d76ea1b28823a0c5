import { aimOf } from './aim-of';
import type { HintedNote } from './hinted-note';
import { isBelow } from './is-below';

/**
 * Purpose missing. A goal: neither `good-looks-like` nor anything below “What good looks like”. A first session:
 * neither a `purpose` of the engagement nor anything below “Purpose”, once the day is over or a mark is set, because
 * the hour may still be going on; and not where the coach waived the foundation.
 */
export function isPurposeMissing(hinted: HintedNote): boolean {
  const { written } = hinted;
  if (aimOf(hinted) !== undefined) return false;
  if (hinted.type === 'goal') return !written.some((piece) => isBelow(piece, 'good'));
  const { session, state, today } = hinted;
  const isOver = session.date < today || session.note.foundation.length > 0;
  return isOver && !state.engagement.note.foundationWaived && !written.some((piece) => isBelow(piece, 'purpose'));
}
