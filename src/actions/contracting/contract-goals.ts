import type { Goal } from '../../domain/engagement';
import type { EngagementState } from '../../domain/engagement-state';
import { isEnded } from '../../domain/goal-note';
import type { GoalState } from '../../domain/goal-state';
import { isRecontracting } from '../../domain/recontracting';
import { displayEngagement } from '../../privacy/display';
import { words } from '../../words/words';
import { readableState, stateToday } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import { editLists, type ListChange } from '../shared/edit-record';
import { linkToGoal } from '../shared/link-to';
import { notifyRefused } from '../shared/notify-results';
import { type GoalChoice, pickGoals } from '../shared/pick-goals';
import { writeEdit, writeEdits } from '../shared/write-edits';
import { contractProposal, isProposal, listingEdit, recontractedOn } from './goal-edit';

/**
 * The goals that can be contracted: those the engagement lists, then its own goal notes and whatever its sessions have
 * worked on; ended ones cannot be ticked. A tick says that a goal is contracted, so a proposed goal has none, also
 * where the engagement lists it already.
 */
export function contractGoalChoices({ engagement, goals: states, held, sessions }: EngagementState): GoalChoice[] {
  const { goals, listed } = engagement;
  const own = [...goals.values()].filter(({ belongs }) => belongs === 'here').map(({ key }) => key);
  const workedOn = sessions.flatMap((session) => session.goals);
  return [...new Set([...listed, ...own, ...workedOn])].flatMap((key): GoalChoice[] => {
    const goal = goals.get(key);
    const isTicked = listed.includes(key) && !isProposal(goal);
    if (!goal) return [];
    const isOver = !isTicked && goal.note !== undefined && isEnded(goal.note);
    // An own goal note with an end stays in force up to that day, listed or not.
    const isFree = !isTicked || (goal.belongs === 'here' && goal.note?.endedOn !== undefined);
    const isInThePast = held.some((session) => session.goals.includes(key) && session.contracted.has(key));
    const detail = detailOf(goal, isTicked, states.find((state) => state.key === key));
    const { hasEnded, workedOnInHeld } = words.commands;
    const locked = isOver ? hasEnded : !isFree && isInThePast ? workedOnInHeld : undefined;
    const choice = { key, label: goal.label, detail, isTicked, locked };
    return listed.includes(key) && isProposal(goal) ? [choice, takeOff(goal)] : [choice];
  });
}

/** A proposed goal has no tick that could be taken away, so taking it off the list is a tick of its own. */
function takeOff({ key, label }: Goal): GoalChoice {
  const detail = words.commands.listedProposed;
  return { key: `off:${key}`, takesOff: key, label: words.commands.takeOff(label), detail, isTicked: false };
}

function detailOf(goal: Goal, isTicked: boolean, state: GoalState | undefined): string {
  const { commands, domain } = words;
  const { note } = goal;
  if (note?.status === 'proposed' && !isProposal(goal)) return commands.countsOnceContracted;
  if (note && note.status !== 'contracted') return domain.goalStatus[note.status];
  if (isTicked) return '';
  if (state?.emerging) return note ? commands.emerging : commands.emergingLabel;
  if (!state?.touches) return note ? commands.goalNote : '';
  return commands.workedOn(state.touches);
}

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
    placeholder: words.commands.goalsContractedWith(displayEngagement(engagement).name),
    choices: contractGoalChoices(state),
    save: async (delta, ticked, current) => {
      if (!stateToday(context, current.path)) return;
      const today = context.practice.today();
      const isLater = ticked.length > 0 && isRecontracting(sessions, today);
      const proposals = ticked.flatMap((key) => {
        const goal = current.engagement.goals.get(key);
        return isProposal(goal) ? (goal?.note ?? []) : [];
      });
      // A proposed goal that is listed already leaves the list as it is, and is contracted today all the same.
      const recontracted = recontractedOn(today, proposals.length === 0);
      const changes: ListChange[] = isLater ? [['goals', delta], recontracted] : [['goals', delta]];
      const day = isLater ? today : undefined;
      const notes = proposals.map((goal) => contractProposal(context, current.engagement, goal, day));
      // The list comes last: where the app ends in between, nothing counts yet and the goal can be ticked again.
      const list = editLists(context, current.path, 'engagement', changes);
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
