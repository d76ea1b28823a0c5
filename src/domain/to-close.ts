import type { CountedSession, EngagementAsOf } from './engagement-as-of';
import { nextSession } from './next-session';

/**
 * To close: active, a closing session was held, no working session on a later day, none planned from today on. One that
 * was held on or before `resumed-on` belongs to what was closed then, and says nothing.
 */
export function closingSession(as: EngagementAsOf): CountedSession | undefined {
  if (as.engagement.note.status !== 'active' || nextSession(as) !== undefined) return undefined;
  const closing = as.held.findLast(({ note }) => note.kind === 'closing');
  if (closing === undefined || closing.date <= (as.resumed ?? '')) return undefined;
  return as.working.some((session) => session.date > closing.date) ? undefined : closing;
}
