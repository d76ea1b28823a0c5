import { type Day, daysBetween } from './day';
import type { EngagementAsOf } from './engagement-as-of';
import type { Kind } from './session-note';

/**
 * The event that quiet counts from: a held session of a kind, one that was not held, or a day of the engagement itself.
 */
export type QuietFrom = Kind | 'no-show' | 'cancelled' | 'resumed-on' | 'start' | 'agreed-on';

export interface Quiet {
  readonly day: Day;
  readonly from: QuietFrom;
}

/**
 * Quiet: more than 1.5 × cadence after the latest of: a held session of any kind, a no-show or cancelled one up to
 * today, `resumed-on`, and, until a working session was held, `start` and `agreed-on` (one to come: not quiet yet); and
 * no session planned after that day. Undefined where the engagement is not quiet, or has no such day.
 */
export function quietSince(snapshot: EngagementAsOf): Quiet | undefined {
  const { engagement, sessions, today, numbers } = snapshot;
  const latest = latestSign(snapshot);
  if (latest === undefined) return undefined;
  if (sessions.some(({ status, date }) => status === 'planned' && date > latest.day)) return undefined;
  return daysBetween(latest.day, today) > numbers.quietCadences * engagement.note.cadenceDays ? latest : undefined;
}

/** Of several on one day a held session is named first, then one that was missed or cancelled. */
function latestSign({ engagement, sessions, held, working, today, resumed }: EngagementAsOf): Quiet | undefined {
  const { start, agreedOn } = engagement.note;
  const last = held.at(-1);
  const missed = sessions.findLast(({ status, date }) => status === 'no-show' && date <= today);
  const cancelled = sessions.findLast(({ status, date }) => status === 'cancelled' && date <= today);
  const begun = working.length > 0;
  const signs: [QuietFrom, Day | undefined][] = [
    [last?.note.kind ?? 'regular', last?.date],
    ['no-show', missed?.date],
    ['cancelled', cancelled?.date],
    ['resumed-on', resumed],
    ['start', begun ? undefined : start],
    ['agreed-on', begun ? undefined : agreedOn],
  ];
  let latest: Quiet | undefined;
  for (const [from, day] of signs) {
    if (day !== undefined && (latest === undefined || day > latest.day)) latest = { day, from };
  }
  return latest;
}
