import { isTelling } from './contract-state';
import { type Day, daysBetween, latestDay } from './day';
import type { Goal } from './engagement';
import type { EngagementAsOf } from './engagement-as-of';

/**
 * The day since which `goal` is stalled, undefined where it is not. A goal stalls when the engagement is active, the
 * goal active, and since its clock at least as many sessions were on contract or drifted as there are active
 * goals (2 at least: goals in rotation do not stall; untagged sessions and detours say nothing) and more than 42 days
 * have passed.
 */
export function stalledSince(snapshot: EngagementAsOf, goal: Goal): Day | undefined {
  const { engagement, active, sessions, today, numbers } = snapshot;
  if (engagement.note.status !== 'active' || !active.includes(goal)) return undefined;
  const clock = goalClock(snapshot, goal);
  if (clock === undefined) return undefined;
  const telling = sessions.filter((session) => isTelling(session) && session.date > clock);
  const enough = Math.max(numbers.stalledSessions, active.length);
  return telling.length >= enough && daysBetween(clock, today) > numbers.stalledDays ? clock : undefined;
}

/**
 * The latest of: the last working session that touched the goal; `contracted-on`, or where that is missing the latest
 * of the engagement's start and its re-contracting; `resumed-on`. With no date at all, the first working session.
 */
function goalClock({ engagement, working, recontracted, resumed }: EngagementAsOf, goal: Goal): Day | undefined {
  const { start } = engagement.note;
  const touched = latestDay(working.filter(({ goals }) => goals.includes(goal.key)).map(({ date }) => date));
  const agreed = goal.note?.contractedOn ?? latestDay([start, recontracted]);
  return latestDay([touched, agreed, resumed]) ?? working[0]?.date;
}
