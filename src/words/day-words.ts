import { type Day, daysBetween } from '../domain/day';
import { words } from './words';

/** 1 January of year 1 was a Monday (proleptic Gregorian calendar), and days are counted from it. */
const A_MONDAY = '0001-01-01';

/** From this many days on a weekday would be ambiguous. */
const DAYS_PER_WEEK = 7;
const HALF_A_YEAR_DAYS = 183;

/**
 * The day of the next session, in as few words as a glance needs: "today 14:00", "tomorrow", "Thu", "in 9 days". A day
 * that has passed gets its date. No clock and no zone: the weekday comes from counting days.
 *
 * @param time `HH:MM`, said only where it is near enough to matter: today and tomorrow
 */
export function dayWords(day: Day, time: string | undefined, today: Day): string {
  const { sidebar } = words;
  const ahead = daysBetween(today, day);
  if (ahead < 0) return dateWords(day, today);
  if (ahead > 1) return ahead < DAYS_PER_WEEK ? weekdayOf(day) : sidebar.inDays(ahead);
  const near = ahead === 0 ? sidebar.today : sidebar.tomorrow;
  return time === undefined ? near : sidebar.at(near, time);
}

/** A day as a date: "10 Mar", with the year where it would be in doubt: "10 Mar 2025". */
export function dateWords(day: Day, today: Day): string {
  const isNear = day.slice(0, 4) === today.slice(0, 4) || Math.abs(daysBetween(day, today)) < HALF_A_YEAR_DAYS;
  return isNear ? dateParts(day, false) : fullDateWords(day);
}

/** A day as a date with its year, whatever the day: "10 Mar 2025". */
export function fullDateWords(day: Day): string {
  return dateParts(day, true);
}

function dateParts(day: Day, withYear: boolean): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return words.sidebar.date(Number(date), Number(month), withYear ? year : undefined);
}

function weekdayOf(day: Day): string {
  return words.sidebar.weekday(daysBetween(A_MONDAY, day) % DAYS_PER_WEEK);
}
