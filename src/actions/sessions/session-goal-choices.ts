import type { CountedSession } from '../../domain/engagement-as-of';
import type { EngagementState } from '../../domain/engagement-state';
import type { GoalChoice } from '../shared/goal-choice';
import { words } from '../../words/words';

/**
 * The goals to tick in `session`: those contracted today or on its day, then whatever else it has worked on. Takes the
 * session's goals after successors, so a goal that was replaced stands under its successor.
 */
export function sessionGoalChoices({ engagement, goals }: EngagementState, session: CountedSession): GoalChoice[] {
  const today = goals.filter(({ contracted }) => contracted).map(({ key }) => key);
  const contracted = new Set([...today, ...session.contracted]);
  return [...new Set([...contracted, ...session.goals])].flatMap((key) => {
    const goal = engagement.goals.get(key);
    if (!goal) return [];
    const { label, note } = goal;
    const isOther = note && note.status !== 'contracted';
    const status = isOther ? words.domain.goalStatus[note.status] : words.commands.notContracted;
    const detail = contracted.has(key) ? '' : status;
    return [{ key, label, detail, isTicked: session.goals.includes(key) }];
  });
}
