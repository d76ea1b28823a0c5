import type { Goal } from '../domain/engagement';
import type { EngagementState } from '../domain/engagement-state';
import type { GoalState } from '../domain/goal-state';
import { isEnded } from '../domain/goal-note';
import type { GoalChoice } from '../dialogs/goal-choice';

const LOCKED = 'Taking it off would change what held sessions were. Ending a goal comes with re-contracting.';

/**
 * The goals that can be contracted: those the engagement lists, then its own goal notes and whatever its sessions have
 * worked on, without ended ones.
 */
export function contractGoalChoices({ engagement, goals: states, sessions }: EngagementState): GoalChoice[] {
  const { goals, listed } = engagement;
  const own = [...goals.values()].filter(({ belongs }) => belongs === 'here').map(({ key }) => key);
  const workedOn = sessions.flatMap((session) => session.goals);
  return [...new Set([...listed, ...own, ...workedOn])].flatMap((key): GoalChoice[] => {
    const goal = goals.get(key);
    const isTicked = listed.includes(key);
    if (!goal || (!isTicked && goal.note && isEnded(goal.note))) return [];
    // An own goal note with an end stays in force up to that day, listed or not.
    const isFree = !isTicked || (goal.belongs === 'here' && goal.note?.endedOn !== undefined);
    const isInThePast = sessions.some(
      (session) => session.status === 'held' && session.goals.includes(key) && session.contracted.has(key),
    );
    const detail = detailOf(goal, isTicked, states.find((state) => state.key === key));
    return [{ key, label: goal.label, detail, isTicked, locked: !isFree && isInThePast ? LOCKED : undefined }];
  });
}

function detailOf({ note }: Goal, isTicked: boolean, state: GoalState | undefined): string {
  if (note?.status === 'proposed') return 'proposed: counts once its note says contracted';
  if (note && note.status !== 'contracted') return note.status;
  if (isTicked) return '';
  if (state?.emerging) return 'emerging';
  if (!state?.touches) return note ? 'goal note' : '';
  return state.touches === 1 ? 'worked on once' : `worked on ${state.touches} times`;
}
