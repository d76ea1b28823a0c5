import { addDays, type Day, daysBetween, latestDay } from './day';
import type { EngagementState } from './engagement-state';

/**
 * The day on which the next session of an engagement is due by its cadence: `cadence-days` after the latest session
 * that was held or is planned, and as many times again as it takes to come after `today`. Without such a session it is
 * counted from today.
 */
export function nextByCadence({ engagement, sessions }: EngagementState, today: Day): Day {
  // Half days are numbers, too.
  const cadenceDays = Math.ceil(engagement.note.cadenceDays);
  const met = sessions.filter(({ status }) => status === 'held' || status === 'planned');
  const latest = latestDay(met.map(({ date }) => date)) ?? today;
  const cadences = Math.max(Math.floor(daysBetween(latest, today) / cadenceDays) + 1, 1);
  return addDays(latest, cadences * cadenceDays);
}
