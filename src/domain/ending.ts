import { addDays, type Day } from './day';
import type { EngagementAsOf } from './engagement-as-of';

/** Ending: `end` is within the next 14 days, today included, or past. Returns that day. */
export function endingOn({ engagement, today, numbers }: EngagementAsOf): Day | undefined {
  const { end } = engagement.note;
  return end !== undefined && end <= addDays(today, numbers.endingDays) ? end : undefined;
}
