/**
 * A calendar day as `YYYY-MM-DD`. Days have no clock and no zone, so the rules compare them as text and count
 * them with whole numbers; a `Date` never comes near them.
 */
export type Day = string;

const FIRST = '0001-01-01';
const LAST = '9999-12-31';

/** True for a `YYYY-MM-DD` that the (proleptic Gregorian) calendar has; `2026-13-40` and year 0000 are refused. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= FIRST && dayAt(dayNumber(text)) === text;
}

/** The number of days from `from` to `to`; negative when `to` is earlier. Both must be days. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day `count` days after `day` (before it when negative). Stays within the years 0001 to 9999. */
export function addDays(day: Day, count: number): Day {
  return dayAt(Math.min(Math.max(dayNumber(day) + count, dayNumber(FIRST)), dayNumber(LAST)));
}

/** The same day a year later; after a 29 February, the 28th. */
export function yearAfter(day: Day): Day {
  const next = String(Number(day.slice(0, 4)) + 1).padStart(4, '0') + day.slice(4);
  return isDay(next) ? next : addDays(day, 365);
}

/** The latest of the given days; undefined where there is none. Missing ones are skipped. */
export function latestDay(days: Iterable<Day | undefined>): Day | undefined {
  let latest: Day | undefined;
  for (const day of days) if (day !== undefined && (latest === undefined || day > latest)) latest = day;
  return latest;
}

/**
 * Days since 1 March 0000. Years are counted from March, so that the leap day comes last and the lengths of the months
 * follow one formula (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil).
 */
function dayNumber(day: Day): number {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  const past = month > 2 ? year : year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return past * 365 + leapDays + daysBeforeMonth((month + 9) % 12) + date - 1;
}

/** The day with that number (the same source, civil_from_days). */
function dayAt(number: number): Day {
  const era = Math.floor(number / 146_097);
  const ofEra = number - era * 146_097;
  const leapDays = Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096);
  const past = Math.floor((ofEra - leapDays) / 365);
  const ofYear = ofEra - (past * 365 + Math.floor(past / 4) - Math.floor(past / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = ((fromMarch + 2) % 12) + 1;
  const year = era * 400 + past + (month > 2 ? 0 : 1);
  const date = ofYear - daysBeforeMonth(fromMarch) + 1;
  return [String(year).padStart(4, '0'), ...[month, date].map((part) => String(part).padStart(2, '0'))].join('-');
}

/** Days of the year before the given month, counted from March (0). */
function daysBeforeMonth(fromMarch: number): number {
  return Math.floor((153 * fromMarch + 2) / 5);
}
