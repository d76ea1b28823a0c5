import { type Day, isDay, latestDay } from './day';

/**
 * The day until which the notes of an engagement closed on `closedOn` are proposed to be kept: `years` later (whole
 * ones; 29 February becomes the 28th where the year has none), or the one `agreed` before if that is later. Undefined
 * where nothing was agreed and `years` is 0.
 */
export function retainUntil(closedOn: Day, years: number, agreed: Day | undefined): Day | undefined {
  const whole = Math.floor(years);
  const year = String(Number(closedOn.slice(0, 4)) + whole).padStart(4, '0');
  const day = `${year}${closedOn.slice(4)}`;
  const later = isDay(day) ? day : `${year}-02-28`;
  return latestDay([agreed, whole > 0 && isDay(later) ? later : undefined]);
}
