import { agreedGoals } from './agreed-goals';
import type { Goal } from './engagement';
import type { EngagementState } from './engagement-state';
import { goalAttainment } from './goal-attainment';
import type { GoalNote } from './goal-note';

/** A goal with a note that has a level. */
export type LevelledGoal = Goal & { readonly note: GoalNote & { readonly level: number } };

/**
 * The goals of an engagement that have a level: those in force, and those that were met or dropped. One that was
 * replaced is not counted beside the goal that took its place, nor one of another engagement.
 */
export function levelledGoals(state: EngagementState): LevelledGoal[] {
  const goals = agreedGoals(state).map(({ goal }) => goal);
  return goals.filter((goal): goal is LevelledGoal => {
    const { note, belongs } = goal;
    return note?.level !== undefined && note.status !== 'replaced' && belongs !== 'elsewhere';
  });
}

/** The T-score of an engagement's goals, undefined where none has a level. It is of the goals, and of nobody. */
export function engagementAttainment(state: EngagementState): number | undefined {
  return goalAttainment(levelledGoals(state).map(({ note }) => note));
}
