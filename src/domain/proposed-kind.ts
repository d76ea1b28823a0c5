import { isWorkingSession } from './engagement-as-of';
import type { EngagementState } from './engagement-state';
import type { Kind } from './session-note';

/**
 * The kind that the next session of an engagement is likely to be. Before any working session was held: chemistry where
 * the engagement is only a prospect and there was none, else first. Then closing for the last session of those
 * contracted; where a review is due or overdue, the kind that answers it; else regular.
 */
export function proposedKind({ engagement, sessions, badges, used }: EngagementState): Kind {
  const { status, sponsor, sessionsContracted } = engagement.note;
  if (!sessions.some(isWorkingSession)) {
    const hasMet = sessions.some((session) => session.note.kind === 'chemistry' && session.status === 'held');
    return status === 'prospect' && !hasMet ? 'chemistry' : 'first';
  }
  if (sessionsContracted !== undefined && sessionsContracted - used === 1) return 'closing';
  const isReviewDue = badges.some(({ kind }) => kind === 'review-overdue' || kind === 'review-due-soon');
  // With a sponsor, only a three-way session answers a review that is due.
  if (isReviewDue) return sponsor === undefined ? 'review' : 'three-way';
  return 'regular';
}
