import type { CountedSession, EngagementAsOf } from './engagement-as-of';

/**
 * No contract: nothing is contracted today, and at least 2 working sessions fell on days without a contract. Returns
 * those sessions, or none.
 */
export function sessionsWithoutContract({ working, contracted, numbers }: EngagementAsOf): CountedSession[] {
  const without = working.filter((session) => session.contracted.size === 0);
  return contracted.size === 0 && without.length >= numbers.noContractSessions ? without : [];
}
