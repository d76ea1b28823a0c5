import { isRecontracting } from '../../domain/recontracting';
import { shownEngagement } from '../../privacy/display';
import { words } from '../../words/words';
import { readableState, stateToday } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import { editLists, type ListChange } from '../shared/edit-record';
import { linkToGoal } from '../shared/link-to-goal';
import { pickGoals } from '../shared/pick-goals';
import { notifyRefused } from '../shared/notify-results';
import { writeEdit, writeEdits } from '../shared/write-edits';
import { contractGoalChoices } from './contract-goal-choices';
import { contractProposal, isProposal, listingEdit, recontractedOn } from './goal-edit';

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
      const proposals = ticked.flatMap((key) => {
        const goal = held.engagement.goals.get(key);
        return isProposal(goal) ? (goal?.note ?? []) : [];
      });
      // A proposed goal that is listed already leaves the list as it is, and is contracted today all the same.
      const recontracted = recontractedOn(today, proposals.length === 0);
      const changes: ListChange[] = isLater ? [['goals', delta], recontracted] : [['goals', delta]];
      const day = isLater ? today : undefined;
      const notes = proposals.map((goal) => contractProposal(context, held.engagement, goal, day));
      // The list comes last: where the app ends in between, nothing counts yet and the goal can be ticked again.
      const list = editLists(context, held.path, 'engagement', changes);
      await writeEdits(context, [...notes, list], words.commands.goalsSaved);
    },
  });
}

/** Lists the goal note at `goalPath`, which says that it is contracted, in the engagement at `path`. */
export async function listGoal(context: CommandContext, path: string, goalPath: string): Promise<void> {
  const state = readableState(context, path);
  if (!state) return;
  const { engagement } = state;
  const link = linkToGoal(context, engagement, { key: goalPath, path: goalPath, label: '' }, path);
  if (link === undefined) return notifyRefused(path, { kind: 'note-not-linkable', path: goalPath });
  await writeEdit(context, listingEdit(context, engagement, { added: [link] }), words.commands.goalsSaved);
}
