import type { CountedSession, EngagementAsOf } from './engagement-as-of';

const USING = new Set(['first', 'regular', 'review', 'closing']);

/** Used: sessions of kind first, regular, review or closing that were held or a no-show. */
export function usedSessions({ sessions }: Pick<EngagementAsOf, 'sessions'>): number {
  return sessions.filter(isUsed).length;
}

/** Whether a session is one of those used. */
export function isUsed({ note, status }: CountedSession): boolean {
  return USING.has(note.kind) && (status === 'held' || status === 'no-show');
}

/** Whether a session will be one of those used, once it is held. */
export function isToBeUsed({ note, status }: CountedSession): boolean {
  return USING.has(note.kind) && status === 'planned';
}

/** Sessions left of those contracted, undefined where no number was contracted. Negative when more were used. */
export function sessionsLeft(as: EngagementAsOf): number | undefined {
  const contracted = as.engagement.note.sessionsContracted;
  return contracted === undefined ? undefined : contracted - usedSessions(as);
}
