import { addDays } from './day';
import type { CountedSession, EngagementAsOf } from './engagement-as-of';

/**
 * An overdue review, or one due soon (within 14 days, today included). Neither when a three-way session (where the
 * engagement has no sponsor: or a review) was held on or after `review-due` − 14 days, or is planned for today or any
 * later day.
 */
export function reviewDue(snapshot: EngagementAsOf): 'overdue' | 'soon' | undefined {
  const { engagement, sessions, today, numbers } = snapshot;
  const due = engagement.note.reviewDue;
  if (due === undefined || due > addDays(today, numbers.reviewDays)) return undefined;
  const counts = ({ note }: CountedSession) =>
    note.kind === 'three-way' || (note.kind === 'review' && engagement.note.sponsor === undefined);
  const earliest = addDays(due, -numbers.reviewDays);
  const answered = sessions.some((session) => {
    if (!counts(session)) return false;
    if (session.status === 'held') return session.date >= earliest;
    return session.status === 'planned' && session.date >= today;
  });
  if (answered) return undefined;
  return due < today ? 'overdue' : 'soon';
}
