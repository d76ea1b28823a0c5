import type { CountedSession, EngagementAsOf } from './engagement-as-of';

/**
 * Untagged: the last 3 eligible sessions name no goal, whatever was re-contracted between them; a detour keeps its
 * place among them. Returns those sessions, or none.
 */
export function untaggedSessions({ sessions, numbers }: EngagementAsOf): CountedSession[] {
  const eligible = sessions.filter(({ contract }) => contract !== 'exempt');
  const last = eligible.slice(Math.max(0, eligible.length - numbers.untaggedSessions));
  const isEnough = last.length >= numbers.untaggedSessions;
  return isEnough && last.every(({ contract }) => contract === 'unlinked') ? last : [];
}
