import type { Day } from './day';
import type { CountedSession } from './engagement-as-of';
import type { EngagementState } from './engagement-state';
import { unrecordedSessions } from './next-session';

/** Nobody chooses from more that were not recorded. */
const MAX_UNRECORDED = 3;

/**
 * The sessions that may be meant where a note is to be made for a session on `day`: those of that day, whatever their
 * status; and, where that is today, those which were planned and not recorded yet, the latest first, and the next one.
 */
export function sessionsToOffer({ sessions, next }: EngagementState, day: Day, today: Day): readonly CountedSession[] {
  const ofTheDay = sessions.filter(({ date }) => date === day);
  if (day !== today) return ofTheDay;
  const unrecorded = unrecordedSessions({ sessions, today });
  const toCome = next && next.date > today ? [next] : [];
  return [...ofTheDay, ...unrecorded.reverse().slice(0, MAX_UNRECORDED), ...toCome];
}
