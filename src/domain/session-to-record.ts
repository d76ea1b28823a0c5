import type { Day } from './day';
import type { CountedSession } from './engagement-as-of';
import type { EngagementState } from './engagement-state';

/**
 * The session that a coach most likely wants to record: one planned for today, else the latest whose day has passed
 * unrecorded, else the latest held one, else the next.
 */
export function sessionToRecord(
  { sessions, last, next }: Pick<EngagementState, 'sessions' | 'last' | 'next'>,
  today: Day,
): CountedSession | undefined {
  const isDue = ({ status, date }: CountedSession) => status === 'planned' && date <= today;
  return sessions.findLast(isDue) ?? last ?? next;
}
