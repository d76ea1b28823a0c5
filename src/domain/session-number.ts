import type { Day } from './day';
import type { CountedSession } from './engagement-as-of';
import { usedSessions } from './used-sessions';

/**
 * Which session of the contract one on `date` is, counted from 1: sessions used up to that day come before it. The
 * session at `path` itself, where it exists already, is left out.
 */
export function sessionNumber(sessions: readonly CountedSession[], date: Day, path?: string): number {
  const before = sessions.filter((session) => session.date <= date && session.note.path !== path);
  return usedSessions({ sessions: before }) + 1;
}
