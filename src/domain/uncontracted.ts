import type { CountedSession, EngagementAsOf } from './engagement-as-of';
import type { GoalKey } from './goal-key';
import { isEnded } from './goal-note';

/** Uncontracted: worked on in a held session, and in neither C(E, its date) nor C(E, today). */
function isUncontracted({ held, contracted }: EngagementAsOf, key: GoalKey): boolean {
  if (contracted.has(key)) return false;
  return held.some((session) => session.goals.includes(key) && !session.contracted.has(key));
}

/**
 * Emerging: uncontracted, not ended, and worked on in at least 2 of the last 4 working sessions. A session with
 * `detour` set keeps its place among the four but does not count towards the two.
 */
export function isEmerging(snapshot: EngagementAsOf, key: GoalKey): boolean {
  const note = snapshot.engagement.goals.get(key)?.note;
  if ((note && isEnded(note)) || !isUncontracted(snapshot, key)) return false;
  const touches = (session: CountedSession) => !session.note.detour && session.goals.includes(key);
  const last = snapshot.working.slice(Math.max(0, snapshot.working.length - snapshot.numbers.emergingOf));
  return last.filter(touches).length >= snapshot.numbers.emergingSessions;
}

/** Reopened: an ended goal (met, dropped) worked on in a held session after its `ended-on`. */
export function isReopened({ engagement, held }: EngagementAsOf, key: GoalKey): boolean {
  const note = engagement.goals.get(key)?.note;
  if (note === undefined || (note.status !== 'met' && note.status !== 'dropped')) return false;
  const { endedOn } = note;
  if (endedOn === undefined) return false;
  return held.some(({ date, goals }) => date > endedOn && goals.includes(key));
}
