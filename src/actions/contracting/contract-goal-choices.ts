import type { Goal } from '../../domain/engagement';
import type { EngagementState } from '../../domain/engagement-state';
import { isEnded } from '../../domain/goal-note';
import type { GoalState } from '../../domain/goal-state';
import { words } from '../../words/words';
import type { GoalChoice } from '../shared/goal-choice';
import { isProposal } from './goal-edit';

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
