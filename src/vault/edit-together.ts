import { invertEdits } from '../notes/invert-edits';
import { applyEdits, type TextEdit } from '../notes/text-edit';
import { words } from '../words/words';
import type { Propose } from './note-writer';

export interface NoteEdit {
  readonly path: string;
  readonly propose: Propose;
}

/** What is to be done to one of several notes: an edit, a new note with its full text, a note into the trash. */
export type NoteChange =
  | NoteEdit
  | { readonly path: string; readonly create: string }
  /** Only where the note still has this text. */
  | { readonly path: string; readonly trash: string };

/**
 * `taken-back`: it was written and is as it was before. `not-taken-back`: it was written and has to stay so.
 * `withdrawn` and `not-withdrawn` say the same of a note that was created.
 */
export type NoteState =
  | 'written'
  | 'unchanged'
  | 'not-written'
  | 'taken-back'
  | 'not-taken-back'
  | 'not-created'
  | 'withdrawn'
  | 'not-withdrawn';

/** Why a note was not written. */
export interface Refused {
  readonly kind: 'refused';
  readonly path: string;
  readonly reason: string;
}

/** How each note stands, in the order of the changes; and which one stood in the way of the others, and why. */
export interface TogetherResult {
  readonly states: ReadonlyMap<string, NoteState>;
  readonly refused?: Refused;
  /** What takes the action back, note by note, unless somebody has changed one since; nothing where it was refused. */
  readonly undo: readonly NoteChange[];
}

type Outcome = { readonly kind: 'written' | 'unchanged' } | Refused;

/** What changes one note; the checks say how that would go and write nothing. */
export interface NoteAccess {
  readonly check: (path: string, propose: Propose) => Promise<Outcome>;
  readonly edit: (path: string, propose: Propose) => Promise<Outcome>;
  readonly checkNew: (path: string) => Outcome;
  readonly create: (path: string, text: string) => Promise<Outcome>;
  readonly trash: (path: string, text: string) => Promise<Outcome>;
}

/**
 * Changes notes one after the other, each at most once, and all or none as far as the vault allows. All changes are
 * checked first: where one is refused nothing is written. No vault writes several files at once, so where a later write
 * is refused the earlier ones are taken back, the last one first, unless somebody has changed that note meanwhile.
 */
export async function editTogether(changes: readonly NoteChange[], access: NoteAccess): Promise<TogetherResult> {
  const states = new Map(changes.map((change) => [change.path, 'create' in change ? 'not-created' : 'not-written']));
  const result = { states: states as Map<string, NoteState>, undo: [] };
  for (const change of changes) {
    const checked = await check(change, access);
    if (checked.kind === 'refused') return { ...result, refused: checked };
  }
  const inverses: NoteChange[] = [];
  for (const change of changes) {
    const { outcome, inverse } = await perform(change, access);
    if (outcome.kind === 'refused') {
      for (const one of inverses) {
        const { kind } = (await perform(one, access)).outcome;
        result.states.set(one.path, stateTakenBack(one, kind !== 'refused'));
      }
      return { ...result, refused: outcome };
    }
    result.states.set(change.path, outcome.kind);
    if (outcome.kind === 'written') inverses.unshift(inverse);
  }
  return { ...result, undo: inverses };
}

function stateTakenBack(inverse: NoteChange, went: boolean): NoteState {
  if ('trash' in inverse) return went ? 'withdrawn' : 'not-withdrawn';
  return went ? 'taken-back' : 'not-taken-back';
}

function check(change: NoteChange, access: NoteAccess): Promise<Outcome> | Outcome {
  if ('create' in change) return access.checkNew(change.path);
  return access.check(change.path, 'trash' in change ? stillSays(change.trash, []) : change.propose);
}

/** Makes a change, and says what takes it back. */
async function perform(change: NoteChange, access: NoteAccess): Promise<{ outcome: Outcome; inverse: NoteChange }> {
  const { path } = change;
  if ('create' in change) {
    const { create } = change;
    return { outcome: await access.create(path, create), inverse: { path, trash: create } };
  }
  if ('trash' in change) {
    const { trash } = change;
    return { outcome: await access.trash(path, trash), inverse: { path, create: trash } };
  }
  let inverse: Propose = change.propose;
  const outcome = await access.edit(path, (text, cursor) => {
    const proposal = change.propose(text, cursor);
    if (proposal.kind === 'edits') {
      inverse = stillSays(applyEdits(text, proposal.edits), invertEdits(text, proposal.edits));
    }
    return proposal;
  });
  return { outcome, inverse: { path, propose: inverse } };
}

/** Proposes `edits` where the note has exactly the text `expected`. */
export function stillSays(expected: string, edits: readonly TextEdit[]): Propose {
  return (text) => {
    if (text !== expected) return { kind: 'refused', reason: words.writing.changedMeanwhile };
    return { kind: 'edits', edits };
  };
}
