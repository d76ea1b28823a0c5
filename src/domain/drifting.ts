import type { CountedSession, EngagementAsOf } from './engagement-as-of';

/**
 * Drifting: of the eligible sessions dated after the latest re-contracting, at least 2 of the last 3 drifted without
 * touching a goal in C(E, today). Returns those sessions, or none where the engagement is not drifting.
 * (Re-contracting is the answer to drift: it clears the badge.)
 */
export function driftedSessions({ sessions, contracted, recontracted, numbers }: EngagementAsOf): CountedSession[] {
  const eligible = sessions.filter(({ date, contract }) => contract !== 'exempt' && date > (recontracted ?? ''));
  const drifted = eligible
    .slice(Math.max(0, eligible.length - numbers.driftingOf))
    .filter(({ contract, goals }) => contract === 'drifted' && !goals.some((key) => contracted.has(key)));
  return drifted.length >= numbers.driftingSessions ? drifted : [];
}
