import { isTelling } from './contract-state';
import type { CountedSession, EngagementAsOf } from './engagement-as-of';

/**
 * Drifting: of the last 3 sessions that were on contract or drifted, dated after the latest re-contracting, at least 2
 * drifted without touching a goal in C(E, today). Detours and untagged sessions say nothing. Returns those sessions, or
 * none where the engagement is not drifting. (Re-contracting is the answer to drift: it clears the badge.)
 */
export function driftedSessions({ sessions, contracted, recontracted, numbers }: EngagementAsOf): CountedSession[] {
  const telling = sessions.filter((session) => isTelling(session) && session.date > (recontracted ?? ''));
  const drifted = telling
    .slice(Math.max(0, telling.length - numbers.driftingOf))
    .filter(({ contract, goals }) => contract === 'drifted' && !goals.some((key) => contracted.has(key)));
  return drifted.length >= numbers.driftingSessions ? drifted : [];
}
