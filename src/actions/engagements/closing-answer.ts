import { type Day, isDay } from '../../domain/day';
import type { GoalKey } from '../../domain/goal-key';
import { words } from '../../words/words';

/** How a goal can end when its engagement is closed; one without an outcome stays as it is. */
export const OUTCOMES = ['met', 'dropped'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What the form for closing holds. */
export interface ClosingAnswer {
  /** Days as YYYY-MM-DD, as typed. */
  readonly closedOn: string;
  /** '' where no day is to be noted. */
  readonly retainUntil: string;
  readonly outcomes: ReadonlyMap<GoalKey, Outcome>;
  /** Whether the open commitments go to the note of the closing session. */
  readonly handsOver: boolean;
}

export type ClosingField = 'closedOn' | 'retainUntil';

/** What is not right with an answer: the field and one plain sentence. */
export interface ClosingProblem {
  readonly field: ClosingField;
  readonly message: string;
}

/**
 * The first thing that is not right with an answer; undefined where the engagement can be closed with it.
 *
 * @param start of the engagement, where it is known: it cannot be closed before
 */
export function checkClosing(answer: ClosingAnswer, today: Day, start: Day | undefined): ClosingProblem | undefined {
  const { closedOn, retainUntil } = answer;
  const { noClosingDay, closedInFuture, closedBeforeStart, noDay, keptTooShort } = words.dialogs;
  const problem = (field: ClosingField, message: string): ClosingProblem => ({ field, message });
  if (!isDay(closedOn)) return problem('closedOn', noClosingDay);
  if (closedOn > today) return problem('closedOn', closedInFuture);
  if (start !== undefined && closedOn < start) return problem('closedOn', closedBeforeStart(start));
  if (retainUntil === '') return undefined;
  if (!isDay(retainUntil)) return problem('retainUntil', noDay);
  return retainUntil < closedOn ? problem('retainUntil', keptTooShort) : undefined;
}
