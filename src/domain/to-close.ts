import type { CountedSession, EngagementAsOf } from './engagement-as-of';
import { nextSession } from './next-session';

/**
 * To close: active, a closing session was held, no working session on a later day, none planned from today on. One that
 * was held on or before `resumed-on` belongs to what was closed then, and does not count.
 */
export function closingSession(snapshot: EngagementAsOf): CountedSession | undefined {
  if (snapshot.engagement.note.status !== 'active' || nextSession(snapshot) !== undefined) return undefined;
  const closing = snapshot.held.findLast(({ note }) => note.kind === 'closing');
  if (closing === undefined || closing.date <= (snapshot.resumed ?? '')) return undefined;
  return snapshot.working.some((session) => session.date > closing.date) ? undefined : closing;
}
