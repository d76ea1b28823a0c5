import { addCommitments } from '../../body/add-commitments';
import { isDay } from '../../domain/day';
import type { CountedSession } from '../../domain/engagement-as-of';
import type { EngagementNote } from '../../domain/engagement-note';
import type { EngagementState } from '../../domain/engagement-state';
import type { GoalKey } from '../../domain/goal-key';
import type { GoalNote } from '../../domain/goal-note';
import type { Level } from '../../domain/level';
import { movedEngagement, type PathNow } from '../../domain/moved-engagement';
import { changedValues, type Question, type RecordedValue, type Recording, saidIn } from '../../domain/recording';
import { type Kind, MARKS, type SessionNote } from '../../domain/session-note';
import { standsFor } from '../../domain/successor';
import { applyListDelta, type ListDelta } from '../../front-matter/list-delta';
import { valueIn } from '../../front-matter/property-in';
import { asText } from '../../front-matter/read-value';
import type { Settings } from '../../settings/settings';
import type { TextEdit } from '../../text/text-edit';
import type { NoteEdit } from '../../vault/note-change';
import { refuse, type Refused } from '../../vault/refusal';
import { words } from '../../words/words';
import { namedEngagement } from '../engagements/choose-engagement';
import { noteLevelEdit } from '../levels/level-edits';
import type { CommandContext } from '../shared/command-context';
import { editRecord, type NewValues } from '../shared/edit-record';
import { goalDelta, type GoalListNow, type GoalPicks } from '../shared/pick-goals';
import { renameToDay } from './rename-to-day';

/** The answers that the form holds. */
export interface RecordingAnswer extends Recording {
  /** The goals that got a tick, and those that lost theirs. */
  readonly picks: GoalPicks;
  /** The levels that are not noted yet. */
  readonly levels: ReadonlyMap<GoalKey, Level>;
  /** New ones, a line each. */
  readonly commitments: readonly string[];
  /** True where a prospect becomes active with its first session. */
  readonly begins: boolean;
  /** True where the note is to be renamed with its day, if it can be. */
  readonly renames: boolean;
}

/** The session as the coach saw it when the form opened. */
export interface SessionSeen {
  readonly state: EngagementState;
  readonly session: CountedSession;
  /** The notes of the goals that can have a level in it. */
  readonly levelled: ReadonlyMap<GoalKey, GoalNote>;
}

/** The changes that a recording makes in the notes that are there. */
interface RecordingChanges {
  readonly kind: 'changes';
  readonly changes: readonly NoteEdit[];
}

/**
 * Works out what a recording writes into the notes that are there; writes nothing. Only what the coach changed is
 * written. Refused where a goal cannot be linked.
 */
export function recordingChanges(
  context: CommandContext,
  { state, session, levelled }: SessionSeen,
  answer: RecordingAnswer,
  asked: ReadonlySet<Question>,
  now: PathNow,
): RecordingChanges | Refused {
  const { note, date } = session;
  const { engagement: seen } = state;
  const current = { path: now(note.path), engagement: movedEngagement(seen, now) };
  const { numbers } = context.settings();
  const goals = goalDelta(context, {
    seen,
    current,
    now,
    picks: answer.picks,
    standsFor: (all, key) => standsFor(all, key, date),
  });
  if ('kind' in goals) return goals;
  const marks = marksDelta(note, answer, asked);
  const edit = sessionEdit(context, current, note, {
    values: changedValues(note, answer, asked, context.practice.today(), numbers.minutes),
    lists: asked.has('goals') ? [['goals', goals], ['foundation', marks]] : [],
    commitments: asked.has('commitments') ? answer.commitments : [],
  });
  const moved = { path: current.path, date };
  const renamedTo = answer.renames ? renameToDay(context, state, moved, answer.day) : undefined;
  const levels = [...(asked.has('levels') ? answer.levels : [])].flatMap(([key, level]) => {
    const goal = levelled.get(key);
    if (!goal) return [];
    const goalNow = { ...goal, path: now(goal.path) };
    return [noteLevelEdit(context, { goal: goalNow, level, session: current.path, day: answer.day, renamedTo })];
  });
  const purpose = asked.has('purposeInWords') ? answer.purpose : '';
  const begins = asked.has('begins') && answer.begins;
  const contract = purpose !== '' || begins ? [contractEdit(context, current, purpose, begins)] : [];
  if (renamedTo === undefined) return { kind: 'changes', changes: [...levels, ...contract, edit] };
  return { kind: 'changes', changes: [{ ...edit, renameTo: renamedTo }, ...levels, ...contract] };
}

/** The change of the marks that are asked about. */
function marksDelta({ foundation }: SessionNote, { marks }: Recording, asked: ReadonlySet<Question>): ListDelta {
  const askedMarks = MARKS.filter((mark) => asked.has(mark));
  return {
    added: askedMarks.filter((mark) => marks.has(mark) && !foundation.includes(mark)),
    removed: new Set(askedMarks.filter((mark) => !marks.has(mark) && foundation.includes(mark))),
    keyOf: (item) => item.trim().toLowerCase(),
  };
}

interface SessionChange {
  readonly values: readonly RecordedValue[];
  readonly lists: readonly (readonly [property: 'goals' | 'foundation', delta: ListDelta])[];
  readonly commitments: readonly string[];
}

/** Writes into the session's note. Refused where it says something else by now than the coach saw and changed. */
function sessionEdit(
  context: CommandContext,
  { path, engagement }: GoalListNow,
  seen: SessionNote,
  { values, lists, commitments }: SessionChange,
): NoteEdit {
  const names = context.settings().propertyNames;
  return editRecord(context, path, 'session', (record, note) => {
    const isOurs = namedEngagement(context, path, note).engagement === engagement.note.path;
    if (!isOurs) return refuse({ kind: 'names-another-engagement' });
    const properties: Record<string, NewValues[keyof NewValues]> = {};
    for (const { property, value } of values) {
      const said = saidIn(record, property);
      if (said === value) continue;
      if (said !== saidIn(seen, property)) return refuse({ kind: 'property-changed', property: names[property] });
      const isDate = property === 'date' && typeof value === 'string';
      properties[property] = isDate ? movedDate(valueIn(note.data, names.date), record, value) : (value ?? null);
    }
    for (const [property, delta] of lists) {
      const list = applyListDelta(valueIn(note.data, names[property]), delta);
      const isTouched = delta.added.length + delta.removed.size > 0;
      if (list.kind === 'not-a-list' && isTouched) return refuse({ kind: 'not-a-list', property: names[property] });
      if (list.kind === 'changed') properties[property] = list.value;
    }
    return { properties, body: commitmentEdits(note.text, seen.kind, commitments, context.settings()) };
  });
}

/** A date on another day, with the time or the link that it has. */
function movedDate(written: unknown, { date = '', time }: SessionNote, day: string): string {
  const text = asText(written) ?? '';
  if (text.split(date).length === 2 && isDay(date)) return text.replace(date, day);
  return time === undefined ? day : `${day}T${time}`;
}

/** Adds what was promised to the note of a session of this kind. */
function commitmentEdits(text: string, kind: Kind, commitments: readonly string[], settings: Settings): TextEdit[] {
  const { headings } = words.templates;
  const isClosing = kind === 'closing';
  const usual = isClosing ? headings.carriesOn : headings.commitments;
  const { privateHeadings, commitmentHeadings } = settings;
  const sections = [usual, headings.commitments, ...commitmentHeadings] as const;
  return addCommitments(text, commitments, { sections, isClosing, privateHeadings, commitmentHeadings });
}

/**
 * Gives the engagement a purpose, unless that is '', and has a prospect begin. Refused where it has got another purpose
 * meanwhile.
 */
function contractEdit(
  context: CommandContext,
  { engagement }: GoalListNow,
  purpose: string,
  begins: boolean,
): NoteEdit {
  const { propertyNames } = context.settings();
  const change = (now: Pick<EngagementNote, 'purpose' | 'status'>) => {
    const isNew = purpose !== '' && now.purpose !== purpose;
    if (isNew && now.purpose !== undefined) {
      return refuse({ kind: 'property-changed', property: propertyNames.purpose });
    }
    const isActive = begins && now.status === 'prospect';
    return { properties: { ...(isNew ? { purpose } : {}), ...(isActive ? { status: 'active' } : {}) } };
  };
  return editRecord(context, engagement.note.path, 'engagement', change, { kind: 'not-an-engagement' });
}

