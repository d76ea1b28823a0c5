import { isRecontracting } from '../../domain/recontracting';
import { asDate } from '../../front-matter/read-value';
import { shownEngagement } from '../../privacy/display';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';
import { contractGoalChoices } from './contract-goal-choices';
import { contractProposal } from './contract-proposal';
import { type ListChange, proposeLists } from '../shared/edit-lists';
import { isProposal } from './is-proposal';
import { pickGoals } from '../shared/pick-goals';
import { stateToday } from '../shared/state-today';
import { tellTogether } from '../shared/tell';

/**
 * Asks which goals are contracted in the engagement at `path`, and writes what changed to its `goals`; with a goal that
 * came after the first session, the day to `recontracted` as well. The note of a goal that was only proposed says
 * afterwards that it is contracted: all these notes, or none.
 */
export function contractGoals(context: CommandContext, path: string): void {
  const state = stateToday(context, path);
  if (!state) return;
  const { engagement, sessions } = state;
  pickGoals(context, {
    path,
    engagement,
    placeholder: words.commands.goalsContractedWith(shownEngagement(engagement).name),
    choices: contractGoalChoices(state),
    save: async (delta, ticked, held) => {
      if (!stateToday(context, held.path)) return;
      const today = context.practice.today();
      const isLater = ticked.length > 0 && isRecontracting(sessions, today);
      const day = { removed: new Set<string>(), added: [today], keyOf: (item: string) => asDate(item)?.day };
      const proposals = ticked.filter((key) => isProposal(held.engagement.goals.get(key)));
      // A proposed goal that is listed already leaves the list as it is, and is contracted today all the same.
      const recontracted: ListChange = ['recontracted', day, proposals.length === 0];
      const changes: ListChange[] = isLater ? [['goals', delta], recontracted] : [['goals', delta]];
      const notes = proposals.map((goal) => ({
        path: goal,
        propose: contractProposal(context, goal, held.engagement, isLater ? today : undefined),
      }));
      // The list comes last: where the app ends in between, nothing counts yet and the goal can be ticked again.
      const list = { path: held.path, propose: proposeLists(context, held.path, { type: 'engagement', changes }) };
      tellTogether(await context.writer.editTogether([...notes, list]), words.commands.goalsSaved);
    },
  });
}
