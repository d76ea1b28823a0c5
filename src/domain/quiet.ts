import { type Day, daysBetween, latestDay } from './day';
import type { EngagementAsOf } from './engagement-as-of';

/**
 * Quiet: at least one working session, none planned for a day after it, and the last one, or `resumed-on` if later,
 * more than 1.5 × cadence ago. Returns that day, undefined where the engagement is not quiet.
 */
export function quietSince({ engagement, sessions, working, today, numbers }: EngagementAsOf): Day | undefined {
  const last = working.at(-1)?.date;
  if (last === undefined || sessions.some(({ status, date }) => status === 'planned' && date > last)) return undefined;
  const { resumedOn, cadenceDays } = engagement.note;
  const since = latestDay([last, resumedOn !== undefined && resumedOn <= today ? resumedOn : undefined]) ?? last;
  return daysBetween(since, today) > numbers.quietCadences * cadenceDays ? since : undefined;
}
