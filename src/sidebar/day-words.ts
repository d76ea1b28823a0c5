import { type Day, daysBetween } from '../domain/day';

/** 1 January of year 1 was a Monday (proleptic Gregorian calendar), and days are counted from it. */
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** From this many days on a weekday would be ambiguous. */
const WEEK = 7;
const HALF_A_YEAR = 183;

/**
 * When the next session is, in as few words as a glance needs: "today 14:00", "tomorrow", "Thu", "in 9 days". A day
 * that has passed gets its date. No clock and no zone: the weekday comes from counting days.
 *
 * @param day undefined where none is planned
 * @param time `HH:MM`, said only where it is near enough to matter: today and tomorrow
 */
export function dayWords(day: Day | undefined, time: string | undefined, today: Day): string {
  if (day === undefined) return 'none planned';
  const ahead = daysBetween(today, day);
  if (ahead < 0) return dateWords(day, today);
  if (ahead > 1) return ahead < WEEK ? weekdayOf(day) : `in ${ahead} days`;
  const near = ahead === 0 ? 'today' : 'tomorrow';
  return time === undefined ? near : `${near} ${time}`;
}

/** A day as a date: "10 Mar", with the year where it would be in doubt: "10 Mar 2025". */
export function dateWords(day: Day, today: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const short = `${Number(date)} ${MONTHS[Number(month) - 1] ?? month}`;
  const isNear = year === today.slice(0, 4) || Math.abs(daysBetween(day, today)) < HALF_A_YEAR;
  return isNear ? short : `${short} ${year}`;
}

function weekdayOf(day: Day): string {
  return WEEKDAYS[daysBetween('0001-01-01', day) % WEEK] ?? '';
}
