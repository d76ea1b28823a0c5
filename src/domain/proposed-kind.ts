import { type CountedSession, isWorkingSession } from './engagement-as-of';
import type { Kind } from './session-note';

/**
 * The kind a new session is likely to be: first as long as no working session was held, else regular. Takes the
 * engagement's sessions, in any order.
 */
export function proposedKind(sessions: readonly CountedSession[]): Kind {
  return sessions.some(isWorkingSession) ? 'regular' : 'first';
}
