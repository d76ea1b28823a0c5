import { parseYaml } from 'obsidian';
import type { Engagement } from '../../domain/engagement';
import type { GoalNote } from '../../domain/goal-note';
import type { NoteRecord } from '../../domain/note-record';
import { readFrontMatter } from '../../front-matter/front-matter';
import { applyListDelta, type ListDelta } from '../../front-matter/list-delta';
import { type Changes, patch } from '../../front-matter/patch';
import { valueIn } from '../../front-matter/property-in';
import { wordFor } from '../../notes/note-kinds';
import { namesAsWritten } from '../../notes/names-as-written';
import type { Property } from '../../notes/property-names';
import { readNote } from '../../notes/read-note';
import { sortEdits, type TextEdit } from '../../text/text-edit';
import type { NoteEdit, Proposal, Propose } from '../../vault/note-change';
import { LARGEST_CACHED } from '../../vault/note-source';
import { type Refusal, refuse, type Refused } from '../../vault/refusal';
import type { CommandContext } from './command-context';

/** Front matter as parsed. */
export type Data = Readonly<Record<string, unknown>>;

/** A note's text and the front matter that was read in it. */
export interface NoteRead {
  readonly text: string;
  readonly data: Data;
}

/**
 * Has `propose` work out an edit from a note's text, cursor and front matter. Refused where the front matter cannot be
 * read or the note is too large to have any in the app.
 */
export function onReadable(propose: (note: NoteRead & { readonly cursor: number }) => Proposal): Propose {
  return (text, cursor) => {
    const read = readableData(text);
    return read.kind === 'refused' ? read : propose({ text, cursor, data: read.data });
  };
}

/** The front matter of a note's text, where it can be read and changed. */
export function readableData(text: string): { readonly kind: 'data'; readonly data: Data } | Refused {
  // A character takes a byte at least, so the app has no metadata of a text that long: nobody would see its properties.
  if (text.length > LARGEST_CACHED) return refuse({ kind: 'too-large' });
  // Changing nothing is refused for the same reasons as changing something: broken YAML, a fence that nothing closes.
  const untouched = proposePatch(text, {});
  if (untouched.kind === 'refused') return untouched;
  const read = readFrontMatter(text, parseYaml);
  return { kind: 'data', data: read.kind === 'read' ? read.data : {} };
}

/** Changes properties of a note, by their names in this vault; refused where they cannot be changed one by one. */
export function proposePatch(text: string, changes: Changes): Proposal {
  const patched = patch(text, changes, parseYaml);
  return patched.kind === 'refused' ? refuse({ ...patched, kind: 'note-unusable' }) : patched;
}

/** The note at `path` as its front matter reads at the moment of writing; undefined where it is not ours. */
export function recordIn({ settings }: CommandContext, path: string, { text, data }: NoteRead): NoteRecord | undefined {
  const { propertyNames: names, kindWords, numbers } = settings();
  return readNote(path, namesAsWritten(text, data, names, parseYaml, kindWords), names, numbers, kindWords).record;
}

/** New values of properties. Null empties one, undefined removes it. */
export type NewValues = Readonly<Partial<Record<Property, Changes[string]>>>;

/** A change of a note: properties that get another value, and edits of its body. */
interface RecordChange {
  readonly properties?: NewValues;
  readonly body?: readonly TextEdit[];
}

type RecordOf<T extends NoteRecord['type']> = Extract<NoteRecord, { type: T }>;
type ChangeOf<T extends NoteRecord['type']> = (record: RecordOf<T>, note: NoteRead) => RecordChange | Refused;

/**
 * Edits the note at `path` as what it has to be at the moment of writing: an engagement, a goal or a session.
 *
 * @param change says what becomes of the note as it reads then, or that it no longer is what the coach decided about
 * @param otherwise why it is refused where the note is nothing of that type
 */
export function editRecord<T extends NoteRecord['type']>(
  context: CommandContext,
  path: string,
  type: T | readonly T[],
  change: ChangeOf<T>,
  otherwise?: Refusal,
): NoteEdit {
  const { propertyNames, kindWords } = context.settings();
  const types: readonly NoteRecord['type'][] = [type].flat();
  const isWanted = (record: NoteRecord | undefined): record is RecordOf<T> => !!record && types.includes(record.type);
  const propose = onReadable((note) => {
    const record = recordIn(context, path, note);
    if (!isWanted(record)) {
      const value = types.map((one) => wordFor(one, kindWords)).join();
      return refuse(otherwise ?? { kind: 'says-no-longer', property: propertyNames.coaching, value });
    }
    const changed = change(record, note);
    if ('kind' in changed) return changed;
    const { properties = {}, body = [] } = changed;
    const values = Object.entries(properties).map(([property, value]) => [propertyNames[property as Property], value]);
    const patched = proposePatch(note.text, Object.fromEntries(values) as Changes);
    if (patched.kind === 'refused') return patched;
    return { kind: 'edits', edits: sortEdits([...patched.edits, ...body]) };
  });
  return { path, propose };
}

/**
 * Edits the note of a goal of `engagement`. Refused, as `left`, where it belongs to another one by now.
 *
 * @param goal the note as the coach saw it
 */
export function editGoal(
  context: CommandContext,
  engagement: Engagement,
  { path }: GoalNote,
  change: ChangeOf<'goal'>,
  left: 'goal-left' | 'ended-goal-left' = 'goal-left',
): NoteEdit {
  return editRecord(context, path, 'goal', (goal, note) => {
    const owners = context.practice.index.membershipOf(goal).engagements;
    const isElsewhere = owners.length > 0 && !owners.includes(engagement.note.path);
    return isElsewhere ? refuse({ kind: left, engagement }) : change(goal, note);
  });
}

/** A change of a list property. One that only follows is left out where nothing before it changes anything. */
export type ListChange = readonly [property: Property, delta: ListDelta, onlyFollows?: boolean];

/** Changes list properties of a note in one step; `problemIn` says what else stands against writing into it. */
export function editLists(
  context: CommandContext,
  path: string,
  type: NoteRecord['type'],
  changes: readonly ListChange[],
  problemIn: (note: NoteRead) => Refusal | undefined = () => undefined,
): NoteEdit {
  const { propertyNames } = context.settings();
  return editRecord(context, path, type, (_, note) => {
    const problem = problemIn(note);
    if (problem) return refuse(problem);
    const properties: Partial<Record<Property, Changes[string]>> = {};
    for (const [property, delta, onlyFollows = false] of changes) {
      if (onlyFollows && Object.keys(properties).length === 0) continue;
      const name = propertyNames[property];
      const list = applyListDelta(valueIn(note.data, name), delta);
      if (list.kind === 'not-a-list') return refuse({ kind: 'not-a-list', property: name });
      if (list.kind === 'changed') properties[property] = list.value;
    }
    return { properties };
  });
}
