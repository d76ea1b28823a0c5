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

/** Sessions left of those contracted, undefined where no number was contracted. Negative when more were used. */
export function sessionsLeft(as: EngagementAsOf): number | undefined {
  const contracted = as.engagement.note.sessionsContracted;
  return contracted === undefined ? undefined : contracted - usedSessions(as);
}
