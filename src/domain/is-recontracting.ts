import type { Day } from './day';
import { type CountedSession, isWorkingSession } from './engagement-as-of';

/**
 * True where contracting a goal on `today` comes after the first session, so that `recontracted` gains the day. The
 * first session is the first working one, whatever its kind: who starts using Groundwork in mid-engagement has none
 * of kind first, and earlier sessions must not be held against a goal that was contracted later.
 */
export function isRecontracting(sessions: readonly CountedSession[], today: Day): boolean {
  return sessions.some((session) => isWorkingSession(session) && session.date < today);
}
