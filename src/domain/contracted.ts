import type { Day } from './day';
import type { Engagement, Goal } from './engagement';
import type { GoalKey } from './goal-key';

/**
 * C(E, day): the goals contracted and in force on `day`. Those the engagement lists, without proposed ones, from
 * `contracted-on` to `ended-on` (both included; missing: always, for ever), labels always. And its own goal notes that
 * carry `ended-on`, listed or not: taking a finished goal off the list must not rewrite what past sessions were.
 */
export function contractedOn(engagement: Engagement, day: Day): ReadonlySet<GoalKey> {
  const contracted = new Set<GoalKey>();
  for (const key of engagement.listed) {
    if (isInForce(engagement.goals.get(key), day)) contracted.add(key);
  }
  for (const goal of engagement.goals.values()) {
    if (goal.belongs === 'here' && goal.note?.endedOn !== undefined && isInForce(goal, day)) contracted.add(goal.key);
  }
  return contracted;
}

function isInForce(goal: Goal | undefined, day: Day): boolean {
  const note = goal?.note;
  if (note === undefined) return true;
  if (note.status === 'proposed') return false;
  return (note.contractedOn ?? day) <= day && day <= (note.endedOn ?? day);
}

/** Owned: the owner is the coachee or shared. A label counts as owned. */
export function isOwned(goal: Goal): boolean {
  return goal.note === undefined || goal.note.owner === 'coachee' || goal.note.owner === 'shared';
}

/** A(E): those of C(E, today) whose status is contracted, and labels. Takes C(E, today). */
export function activeGoals(engagement: Engagement, contractedToday: ReadonlySet<GoalKey>): Goal[] {
  const active: Goal[] = [];
  for (const key of contractedToday) {
    const goal = engagement.goals.get(key);
    if (goal && (goal.note === undefined || goal.note.status === 'contracted')) active.push(goal);
  }
  return active;
}
