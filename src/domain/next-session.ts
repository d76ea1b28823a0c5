import type { Day } from './day';
import type { CountedSession, EngagementAsOf } from './engagement-as-of';

/** The next session planned for today or later, if any. */
export function nextSession({ sessions, today }: EngagementAsOf): CountedSession | undefined {
  return sessions.find(({ status, date }) => status === 'planned' && date >= today);
}

/** Unrecorded: planned, and its day is before today. */
export function isUnrecorded({ status, date }: Pick<CountedSession, 'status' | 'date'>, today: Day): boolean {
  return status === 'planned' && date < today;
}

/** The unrecorded sessions, by day. */
export function unrecordedSessions({ sessions, today }: Pick<EngagementAsOf, 'sessions' | 'today'>): CountedSession[] {
  return sessions.filter((session) => isUnrecorded(session, today));
}
