import type { CountedSession, EngagementAsOf } from './engagement-as-of';
import { nextSession } from './next-session';

/** To close: active, a closing session was held, no working session on a later day, none planned from today on. */
export function closingSession(as: EngagementAsOf): CountedSession | undefined {
  if (as.engagement.note.status !== 'active' || nextSession(as) !== undefined) return undefined;
  const closing = as.sessions.findLast(({ note, status }) => status === 'held' && note.kind === 'closing');
  const date = closing?.date;
  return date !== undefined && as.working.some((session) => session.date > date) ? undefined : closing;
}
