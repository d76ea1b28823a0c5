import { type Day, latestDay } from './day';
import type { Goal } from './engagement';
import type { EngagementAsOf } from './engagement-as-of';
import type { GoalKey } from './goal-key';
import type { GoalStatus, Owner } from './goal-note';
import { stalledSince } from './stalled';
import { isEmerging, isReopened } from './uncontracted';

/** The state of a goal in its engagement. */
export interface GoalState {
  readonly key: GoalKey;
  readonly label: string;
  /** Null for a label, and for a note that is not a goal note. */
  readonly status: GoalStatus | null;
  readonly owner: Owner | null;
  /** In C(E, today). */
  readonly contracted: boolean;
  /** In A(E). */
  readonly active: boolean;
  readonly stalledSince?: Day;
  readonly emerging: boolean;
  readonly reopened: boolean;
  /** The last working session that touched it. */
  readonly lastTouched?: Day;
  /** The last held session of any kind that worked on it. */
  readonly lastWorkedOn?: Day;
  /** The number of working sessions that touched it. */
  readonly touches: number;
}

/**
 * The goals contracted today, in the engagement's order, then all others worked on in held sessions. In an engagement
 * that is to be closed, none is stalled or emerging.
 */
export function goalStates(snapshot: EngagementAsOf, isToClose: boolean): GoalState[] {
  const workedOn = snapshot.held.flatMap(({ goals }) => goals);
  return [...new Set([...snapshot.contracted, ...workedOn])].flatMap((key) => {
    const goal = snapshot.engagement.goals.get(key);
    return goal ? [goalState(snapshot, goal, isToClose)] : [];
  });
}

function goalState(snapshot: EngagementAsOf, goal: Goal, isToClose: boolean): GoalState {
  const { key, label, note } = goal;
  const held = snapshot.held.filter(({ goals }) => goals.includes(key));
  const touched = snapshot.working.filter(({ goals }) => goals.includes(key));
  return {
    key,
    label,
    status: note?.status ?? null,
    owner: note?.owner ?? null,
    contracted: snapshot.contracted.has(key),
    active: snapshot.active.includes(goal),
    stalledSince: isToClose ? undefined : stalledSince(snapshot, goal),
    emerging: !isToClose && isEmerging(snapshot, key),
    reopened: isReopened(snapshot, key),
    lastTouched: latestDay(touched.map(({ date }) => date)),
    lastWorkedOn: latestDay(held.map(({ date }) => date)),
    touches: touched.length,
  };
}
