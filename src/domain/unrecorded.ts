import type { CountedSession, EngagementAsOf } from './engagement-as-of';

/** Unrecorded: planned sessions whose day is before today. */
export function unrecordedSessions({ sessions, today }: EngagementAsOf): CountedSession[] {
  return sessions.filter(({ status, date }) => status === 'planned' && date < today);
}
