import type { Day } from './day';
import type { Goal } from './engagement';
import type { EngagementState } from './engagement-state';
import { isEnded } from './goal-note';

/** A goal as agreed, compared with its outcome when an engagement is closed. */
export interface AgreedGoal {
  readonly goal: Goal;
  readonly goodLooksLike?: string;
  /** The evidence agreed on, and who would notice. */
  readonly evidence: readonly string[];
  readonly horizon?: Day;
  /**
   * `open`: it is in force, and its note can say how it ended. `label`: it has no note yet to say so. `elsewhere`: its
   * note belongs to another engagement. `ended`: it has ended before.
   */
  readonly standing: 'open' | 'label' | 'elsewhere' | 'ended';
}

/**
 * The goals agreed on in an engagement: those in force today, in the engagement's order, then its own goals
 * that ended before. One that was only proposed was not agreed.
 */
export function agreedGoals({ engagement, goals }: EngagementState): AgreedGoal[] {
  const inForce = new Set(goals.filter(({ contracted }) => contracted).map(({ key }) => key));
  const all = [...engagement.goals.values()];
  const ended = all.filter(({ key, note, belongs }) => {
    return note !== undefined && isEnded(note) && (belongs === 'here' || engagement.listed.includes(key));
  });
  const keys = new Set([...inForce, ...ended.map(({ key }) => key)]);
  return [...keys].flatMap((key): AgreedGoal[] => {
    const goal = engagement.goals.get(key);
    if (!goal) return [];
    const { goodLooksLike, evidence = [], horizon } = goal.note ?? {};
    return [{ goal, goodLooksLike, evidence, horizon, standing: standingOf(goal) }];
  });
}

function standingOf({ note, belongs }: Goal): AgreedGoal['standing'] {
  if (!note) return 'label';
  if (isEnded(note)) return 'ended';
  return belongs === 'elsewhere' ? 'elsewhere' : 'open';
}
