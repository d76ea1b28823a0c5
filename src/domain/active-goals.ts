import type { Engagement, Goal } from './engagement';
import type { GoalKey } from './goal-key';

/** A(E): those of C(E, today) whose status is contracted, and labels. Takes C(E, today). */
export function activeGoals(engagement: Engagement, contractedToday: ReadonlySet<GoalKey>): Goal[] {
  const active: Goal[] = [];
  for (const key of contractedToday) {
    const goal = engagement.goals.get(key);
    if (goal && (goal.note === undefined || goal.note.status === 'contracted')) active.push(goal);
  }
  return active;
}
