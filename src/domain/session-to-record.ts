import { isToldOf } from './counted-status';
import { type Day, daysBetween } from './day';
import type { CountedSession } from './engagement-as-of';
import type { EngagementState } from './engagement-state';

/**
 * The session that a coach most likely wants to record: the latest that is planned for today or earlier and not
 * recorded yet; else the last held one, where its note says nothing of it yet; else that one or the next, whichever is
 * nearer to today, as a session of tomorrow may be cancelled today. Of two that are as near, the one that was.
 */
export function sessionToRecord(
  { sessions, last, next }: Pick<EngagementState, 'sessions' | 'last' | 'next'>,
  today: Day,
): CountedSession | undefined {
  const due = sessions.findLast(({ status, date }) => status === 'planned' && date <= today);
  if (due || !last || !next) return due ?? last ?? next;
  const isRecorded = last.note.status !== undefined || isToldOf(last);
  return isRecorded && daysBetween(today, next.date) < daysBetween(last.date, today) ? next : last;
}
