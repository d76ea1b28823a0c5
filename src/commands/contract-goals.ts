import { isRecontracting } from '../domain/is-recontracting';
import { asDate } from '../notes/read-value';
import type { CommandContext } from './command-context';
import { contractGoalChoices } from './contract-goal-choices';
import { editLists, type ListChange } from './edit-lists';
import { pickGoals } from './pick-goals';
import { stateToday } from './state-today';

/**
 * Asks which goals are contracted in the engagement at `path`, and writes what changed to its `goals`; with a goal that
 * came after the first session, the day to `recontracted` as well.
 */
export function contractGoals(context: CommandContext, path: string): void {
  const state = stateToday(context, path);
  if (!state) return;
  const { engagement, sessions } = state;
  pickGoals(context, {
    path,
    engagement,
    placeholder: `Goals contracted with “${engagement.name}”`,
    choices: contractGoalChoices(state),
    save: (delta) => {
      const today = context.practice.today();
      const day = { removed: new Set<string>(), added: [today], keyOf: (item: string) => asDate(item)?.day };
      const isLater = delta.added.length > 0 && isRecontracting(sessions, today);
      const changes: ListChange[] = isLater ? [['goals', delta], ['recontracted', day]] : [['goals', delta]];
      return editLists(context, path, { type: 'engagement', saved: 'Goals', changes });
    },
  });
}
