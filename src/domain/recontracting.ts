import { type Day, isDay } from './day';
import type { Engagement, Goal } from './engagement';
import { type CountedSession, isWorkingSession } from './engagement-as-of';
import { type GoalKey, isLabel } from './goal-key';
import { type GoalNote, type GoalStatus, isEnded } from './goal-note';

/**
 * True where contracting a goal on `today` comes after the first session, so that `recontracted` gains the day. The
 * first session is the first working one, whatever its kind: who starts using Groundwork in mid-engagement has none
 * of kind first, and earlier sessions must not be held against a goal that was contracted later.
 */
export function isRecontracting(sessions: readonly CountedSession[], today: Day): boolean {
  return sessions.some((session) => isWorkingSession(session) && session.date < today);
}

/** The outcomes of a goal in re-contracting; `resumed` takes a paused one up again. */
export type GoalOutcome = 'met' | 'dropped' | 'replaced' | 'paused' | 'resumed';

/** The coach's decisions; goals that are not named stay as they are. */
export interface Recontracting {
  readonly day: Day;
  readonly outcomes: ReadonlyMap<GoalKey, GoalOutcome>;
  /** The successors of goals that are replaced, in words or by the name of a goal. */
  readonly successors: ReadonlyMap<GoalKey, string>;
  /** Goals that are contracted from that day on: known ones by key, new ones in words. */
  readonly adoptedGoals: readonly GoalKey[];
  readonly newGoals: readonly string[];
}

/** The reason why a re-contracting is refused; `key` is that of the goal it is about. */
export type RecontractingProblem =
  | { readonly kind: 'nothing' | 'no-day' | 'future' }
  | { readonly kind: 'too-early'; readonly key: GoalKey; readonly day: Day }
  | { readonly kind: 'no-successor'; readonly key: GoalKey };

/**
 * The goals that re-contracting asks about: those the engagement lists that have not ended. A goal note of another
 * engagement is not ours to end, and a proposed one is not in force.
 */
export function goalsInForce({ goals, listed }: Engagement): Goal[] {
  return listed.flatMap((key) => {
    const goal = goals.get(key);
    const isOpen = goal?.note && goal.belongs !== 'elsewhere' && isOngoing(goal.note);
    return goal && (isLabel(key) || isOpen) ? [goal] : [];
  });
}

function isOngoing(note: GoalNote): boolean {
  return !isEnded(note) && note.status !== 'proposed';
}

/** The possible outcomes of `goal`. */
export function outcomesOf({ note }: Goal): GoalOutcome[] {
  const other: GoalOutcome = note?.status === 'paused' ? 'resumed' : 'paused';
  return ['met', 'dropped', 'replaced', other];
}

/** The properties of a goal's note after its outcome on `day`: ended goals keep the day, for the history. */
export function afterOutcome(outcome: GoalOutcome, day: Day): { readonly status: GoalStatus; readonly endedOn?: Day } {
  if (outcome === 'resumed') return { status: 'contracted' };
  return outcome === 'paused' ? { status: 'paused' } : { status: outcome, endedOn: day };
}

/** The first thing that stands against a decision taken on `today`. */
export function checkRecontracting(
  { goals }: Engagement,
  { day, outcomes, successors, adoptedGoals, newGoals }: Recontracting,
  today: Day,
): RecontractingProblem | undefined {
  if (!isDay(day)) return { kind: 'no-day' };
  // A day to come would be passed over until it is there.
  if (day > today) return { kind: 'future' };
  if (outcomes.size + adoptedGoals.length + newGoals.length === 0) return { kind: 'nothing' };
  for (const [key, outcome] of outcomes) {
    const since = goals.get(key)?.note?.contractedOn;
    const { endedOn } = afterOutcome(outcome, day);
    if (endedOn !== undefined && since !== undefined && endedOn < since) return { kind: 'too-early', key, day: since };
    if (outcome === 'replaced' && (successors.get(key) ?? '') === '') return { kind: 'no-successor', key };
  }
  return undefined;
}
