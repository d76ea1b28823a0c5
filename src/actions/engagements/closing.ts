import { asTask, sortCommitments } from '../../body/add-commitments';
import { appendLines } from '../../body/fill-section';
import { openCommitments } from '../../body/open-commitments';
import { withPrivateBlank } from '../../body/without-private';
import { type Day, isDay } from '../../domain/day';
import type { Engagement, Goal } from '../../domain/engagement';
import type { GoalKey } from '../../domain/goal-key';
import type { GoalNote } from '../../domain/goal-note';
import type { NoteEdit } from '../../vault/note-change';
import type { Refused } from '../../vault/refusal';
import { words } from '../../words/words';
import { goalDraft } from '../contracting/goal-draft';
import { linksForLabels } from '../contracting/goal-edit';
import { type NewGoalNote, newGoalNote } from '../contracting/new-goal-note';
import type { CommandContext } from '../shared/command-context';
import { editGoal, editRecord } from '../shared/edit-record';
import { saysByNow, statusEdit } from './engagement-status';

/** The ways a goal can end when its engagement is closed; one without one stays as it is. */
export const ENDINGS = ['met', 'dropped'] as const;
export type Ending = (typeof ENDINGS)[number];

/** The answers that the form for closing holds. */
export interface ClosingAnswer {
  /** Days as YYYY-MM-DD, as typed. */
  readonly closedOn: string;
  /** '' where no day is to be noted. */
  readonly retainUntil: string;
  readonly endings: ReadonlyMap<GoalKey, Ending>;
  /** True where the open commitments go to the note of the closing session. */
  readonly handsOver: boolean;
}

type ClosingField = 'closedOn' | 'retainUntil';

/** A mistake in an answer: the field and one plain sentence. */
interface ClosingProblem {
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
  const { noClosingDay, closedInFuture, beforeStart, noDay, keptTooShort } = words.dialogs;
  const problem = (field: ClosingField, message: string): ClosingProblem => ({ field, message });
  if (!isDay(closedOn)) return problem('closedOn', noClosingDay);
  if (closedOn > today) return problem('closedOn', closedInFuture);
  if (start !== undefined && closedOn < start) return problem('closedOn', beforeStart(start));
  if (retainUntil === '') return undefined;
  if (!isDay(retainUntil)) return problem('retainUntil', noDay);
  return retainUntil < closedOn ? problem('retainUntil', keptTooShort) : undefined;
}

/** Notes in `goal` how and when it ended. Refused where it is no longer what the coach decided about. */
export function endGoalEdit(
  context: CommandContext,
  engagement: Engagement,
  goal: GoalNote,
  ending: Ending,
  day: Day,
): NoteEdit {
  const change = (now: GoalNote) => {
    return saysByNow(context, goal, now) ?? { properties: { status: ending, 'ended-on': day } };
  };
  return editGoal(context, engagement, goal, change, 'ended-goal-left');
}

/** Adds open commitments to what carries on in the note at `path`; those that it has already are not added again. */
export function handOverEdit(context: CommandContext, path: string, commitments: readonly string[]): NoteEdit {
  const heading = words.templates.headings.carriesOn;
  return editRecord(context, path, 'session', (_, { text }) => {
    const { added } = sortCommitments(openCommitments(text, heading), commitments);
    const shown = withPrivateBlank(text, context.settings().privateHeadings);
    return { body: added.length === 0 ? [] : [appendLines(text, heading, added.map(asTask), shown)] };
  });
}

/**
 * Closes the engagement, and lists the notes that labels got in their place. Refused where it has another status than
 * the coach saw.
 *
 * @param notes links to these notes, by the key of the label
 */
export function closingEdit(
  context: CommandContext,
  engagement: Engagement,
  answer: ClosingAnswer,
  notes: ReadonlyMap<GoalKey, string>,
): NoteEdit {
  const { note } = engagement;
  const { closedOn, retainUntil } = answer;
  const isEmptied = retainUntil === '' && note.retainUntil !== undefined;
  const kept = retainUntil !== '' ? { 'retain-until': retainUntil } : isEmptied ? { 'retain-until': null } : {};
  return statusEdit(context, note, ({ data }) => {
    const listed = notes.size > 0 ? linksForLabels(context, engagement, data, notes) : { properties: {} };
    if ('kind' in listed) return listed;
    return { properties: { ...listed.properties, status: 'closed', 'closed-on': closedOn, ...kept } };
  });
}

/**
 * The note in which a label says how and when it ended. It is contracted from no day in particular, or past sessions
 * would be something else from now on. Writes nothing; refused where it cannot be made.
 */
export function endedLabelNote(
  context: CommandContext,
  engagement: Engagement,
  { label }: Goal,
  ending: Ending,
  day: Day,
): Promise<NewGoalNote | Refused> {
  return newGoalNote(context, engagement, {
    draft: goalDraft(label),
    labels: [label],
    properties: () => ({ 'contracted-on': null, status: ending, 'ended-on': day }),
    names: [label, words.commands.namesake(label, engagement.name)],
  });
}
