import type { CountedSession, EngagementAsOf } from './engagement-as-of';

/** The next session planned for today or later, if any. */
export function nextSession({ sessions, today }: EngagementAsOf): CountedSession | undefined {
  return sessions.find(({ status, date }) => status === 'planned' && date >= today);
}

/** Unrecorded: planned sessions whose day is before today. */
export function unrecordedSessions({ sessions, today }: EngagementAsOf): CountedSession[] {
  return sessions.filter(({ status, date }) => status === 'planned' && date < today);
}
