import type { Day } from './day';
import type { CountedSession } from './engagement-as-of';
import { isToBeUsed, usedSessions } from './used-sessions';

/**
 * Which session of the contract one on `date` is, counted from 1: sessions used before it, by day and then by path, and
 * those still to be held earlier on the same day. The one at `path` comes last of its day where it does not exist yet.
 */
export function sessionNumber(sessions: readonly CountedSession[], date: Day, path?: string): number {
  const itself = sessions.find((session) => session.note.path === path);
  const ofTheDay = sessions.filter((session) => session.date === date);
  const earlier = itself?.date === date ? ofTheDay.slice(0, ofTheDay.indexOf(itself)) : ofTheDay;
  const before = sessions.filter((session) => session.date < date && session !== itself);
  return usedSessions({ sessions: [...before, ...earlier] }) + earlier.filter(isToBeUsed).length + 1;
}
