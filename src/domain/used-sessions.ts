import type { Day } from './day';
import type { CountedSession, EngagementAsOf } from './engagement-as-of';

const USING = new Set(['first', 'regular', 'review', 'closing']);

/** Used: sessions of kind first, regular, review or closing that were held or a no-show. */
export function usedSessions({ sessions }: Pick<EngagementAsOf, 'sessions'>): number {
  return sessions.filter(isUsed).length;
}

/** True if the session counts as used. */
export function isUsed({ note, status }: CountedSession): boolean {
  return USING.has(note.kind) && (status === 'held' || status === 'no-show');
}

/** True if the session will count as used once it is held. */
function isToBeUsed({ note, status }: CountedSession): boolean {
  return USING.has(note.kind) && status === 'planned';
}

/** Sessions left of those contracted, undefined where no number was contracted. Negative when more were used. */
export function sessionsLeft(snapshot: EngagementAsOf): number | undefined {
  const contracted = snapshot.engagement.note.sessionsContracted;
  return contracted === undefined ? undefined : contracted - usedSessions(snapshot);
}

/**
 * The number within the contract, from 1, of a session on `date`: sessions used before it, by day and then by path, and
 * those still to be held before it, on the same day or from `today` on. The one at `path` comes last of its day where
 * it does not exist yet.
 */
export function sessionNumber(
  sessions: readonly CountedSession[],
  date: Day,
  path?: string,
  today: Day = date,
): number {
  const itself = sessions.find((session) => session.note.path === path);
  const ofTheDay = sessions.filter((session) => session.date === date);
  const earlier = itself?.date === date ? ofTheDay.slice(0, ofTheDay.indexOf(itself)) : ofTheDay;
  const before = sessions.filter((session) => session.date < date && session !== itself);
  const toCome = [...before.filter((session) => session.date >= today), ...earlier].filter(isToBeUsed);
  return usedSessions({ sessions: [...before, ...earlier] }) + toCome.length + 1;
}

/** Hours: minutes ÷ 60 summed over working sessions. A team session counts once. */
export function hours({ working }: EngagementAsOf): number {
  return working.reduce((sum, { note }) => sum + note.minutes, 0) / 60;
}
