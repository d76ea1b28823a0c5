import type { Day } from './day';
import type { EngagementNote } from './engagement-note';

/**
 * The day on which an engagement ended. One that was reopened keeps its `closed-on`, which says nothing any more: it is
 * not closed, and was resumed on that day or later.
 */
export function closedSince(note: Pick<EngagementNote, 'status' | 'closedOn' | 'resumedOn'>): Day | undefined {
  const { status, closedOn, resumedOn } = note;
  const isReopened = status !== 'closed' && closedOn !== undefined && resumedOn !== undefined && resumedOn >= closedOn;
  return isReopened ? undefined : closedOn;
}
