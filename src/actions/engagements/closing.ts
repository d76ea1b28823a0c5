import { appendLines } from '../../body/fill-section';
import { openCommitments } from '../../body/open-commitments';
import { type Day, isDay } from '../../domain/day';
import type { Engagement } from '../../domain/engagement';
import type { EngagementNote } from '../../domain/engagement-note';
import type { GoalKey } from '../../domain/goal-key';
import type { GoalNote } from '../../domain/goal-note';
import type { NoteEdit } from '../../vault/note-change';
import { refuse } from '../../vault/refusal';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';
import { editGoal, editRecord, type NewValues } from '../shared/edit-record';

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
  const { noClosingDay, closedInFuture, closedBeforeStart, noDay, keptTooShort } = words.dialogs;
  const problem = (field: ClosingField, message: string): ClosingProblem => ({ field, message });
  if (!isDay(closedOn)) return problem('closedOn', noClosingDay);
  if (closedOn > today) return problem('closedOn', closedInFuture);
  if (start !== undefined && closedOn < start) return problem('closedOn', closedBeforeStart(start));
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
    const there = new Set(openCommitments(text, heading));
    const isThere = (task: string) => there.has(task) || text.includes(`] ${firstLine(task)}`);
    const added = commitments.filter((commitment) => !isThere(commitment));
    return { body: added.length === 0 ? [] : [appendLines(text, heading, added.map(asItem))] };
  });
}

function firstLine(task: string): string {
  return task.split('\n', 1).join('');
}

/** A task as an item of a list, with what belongs to it. */
function asItem(task: string): string {
  return `- [ ] ${task.replaceAll('\n', '\n  ')}`;
}

/** Closes the engagement. Refused where it has another status than the coach saw. */
export function closingEdit(context: CommandContext, note: EngagementNote, answer: ClosingAnswer): NoteEdit {
  const { closedOn, retainUntil } = answer;
  const isEmptied = retainUntil === '' && note.retainUntil !== undefined;
  const kept = retainUntil !== '' ? { 'retain-until': retainUntil } : isEmptied ? { 'retain-until': null } : {};
  return statusEdit(context, note, { status: 'closed', 'closed-on': closedOn, ...kept });
}

/** Opens a closed engagement again: it is active, resumed on `day`, and not closed any more. */
export function reopeningEdit(context: CommandContext, note: EngagementNote, day: Day): NoteEdit {
  return statusEdit(context, note, { status: 'active', 'closed-on': undefined, 'resumed-on': day });
}

function statusEdit(context: CommandContext, note: EngagementNote, properties: NewValues): NoteEdit {
  const change = (now: EngagementNote) => saysByNow(context, note, now) ?? { properties };
  return editRecord(context, note.path, 'engagement', change, { kind: 'not-an-engagement' });
}

/** A refusal where the note has another status `now` than the coach saw. */
function saysByNow<N extends EngagementNote | GoalNote>({ settings }: CommandContext, seen: N, now: N) {
  if (now.status === seen.status) return undefined;
  return refuse({ kind: 'says-by-now', property: settings().propertyNames.status, value: now.status });
}
