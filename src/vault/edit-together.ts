import { applyEdits, invertEdits, type TextEdit } from '../text/text-edit';
import type { NoteChange, Propose } from './note-change';
import { type Refusal, refuse, type Refused } from './refusal';

/**
 * `taken-back`: it was written and is as it was before. `not-taken-back`: it was written and has to stay so.
 * `unsaved`: it is changed in its editor alone. `taken-back-unsaved`: it was written and is as before in its editor
 * alone. `withdrawn` and `not-withdrawn` say the same as the first two of a note that was created.
 */
export type NoteState =
  | 'written'
  | 'unchanged'
  | 'not-written'
  | 'taken-back'
  | 'not-taken-back'
  | 'unsaved'
  | 'taken-back-unsaved'
  | 'not-created'
  | 'withdrawn'
  | 'not-withdrawn';

/** The note that was not written, and the reason. */
export interface RefusedNote extends Refused {
  readonly path: string;
}

/** Why a note that was changed in its editor is not on the disk. */
export interface Unsaved {
  readonly kind: 'unsaved';
  readonly path: string;
  readonly reason: Refusal;
}

/** For a change that an editor has and the disk refuses: it stays in the editor, or goes again. */
export type IfUnsaved = 'keep' | 'take-back';

/** The state of each note, in the order of the changes; and which one stood in the way of the others, and why. */
export interface TogetherResult {
  readonly states: ReadonlyMap<string, NoteState>;
  readonly refused?: RefusedNote;
  /**
   * The changes that take the action back, note by note, unless somebody has changed one since; none where it was
   * refused.
   */
  readonly undo: readonly NoteChange[];
}

type WriteOutcome = { readonly kind: 'written' | 'unchanged' } | Unsaved | RefusedNote;

/** The ways to change one note; the checks say how that would go and write nothing. */
export interface NoteAccess {
  readonly check: (path: string, propose: Propose) => Promise<WriteOutcome>;
  /** Unsaved where `ifUnsaved` says to keep such a change, or where it cannot be taken back; else refused. */
  readonly edit: (path: string, propose: Propose, ifUnsaved: IfUnsaved) => Promise<WriteOutcome>;
  readonly checkNew: (path: string) => WriteOutcome;
  readonly create: (path: string, text: string) => Promise<WriteOutcome>;
  readonly trash: (path: string, text: string) => Promise<WriteOutcome>;
  readonly rename: (path: string, to: string) => Promise<WriteOutcome>;
}

/**
 * Changes notes one after the other, each at most once, and all or none as far as the vault allows. All changes are
 * checked first: where one is refused nothing is written. No vault writes several files at once, so where a later write
 * is refused the earlier ones are taken back, the last one first, unless somebody has changed that note meanwhile. A
 * note that is changed in its editor and that the disk refuses is not written, and its editor is put back too; the only
 * note of an action keeps in its editor what the app may yet save.
 */
export async function editTogether(changes: readonly NoteChange[], access: NoteAccess): Promise<TogetherResult> {
  const states = new Map(changes.map((change) => [change.path, 'create' in change ? 'not-created' : 'not-written']));
  const result = { states: states as Map<string, NoteState>, undo: [] };
  for (const change of changes) {
    const checked = await check(change, access);
    if (isRefused(checked)) return { ...result, refused: asRefused(checked) };
  }
  const inverses: NoteChange[] = [];
  const ifUnsaved = changes.length === 1 ? 'keep' : 'take-back';
  for (const change of changes) {
    const { outcome, inverse } = await perform(change, access, ifUnsaved);
    if (isRefused(outcome)) {
      if (outcome.kind === 'unsaved') result.states.set(change.path, 'unsaved');
      for (const one of inverses) {
        result.states.set(pathBefore(one), stateTakenBack(one, (await perform(one, access, 'keep')).outcome));
      }
      return { ...result, refused: asRefused(outcome) };
    }
    result.states.set(change.path, outcome.kind);
    if (outcome.kind === 'written') inverses.unshift(inverse);
  }
  return { ...result, undo: inverses };
}

/** The path that a note had before the action that `inverse` takes back. */
function pathBefore(inverse: NoteChange): string {
  return ('renameTo' in inverse ? inverse.renameTo : undefined) ?? inverse.path;
}

function isRefused(outcome: WriteOutcome): outcome is Unsaved | RefusedNote {
  return outcome.kind === 'unsaved' || outcome.kind === 'refused';
}

function asRefused({ path, reason }: Unsaved | RefusedNote): RefusedNote {
  return { ...refuse(reason), path };
}

function stateTakenBack(inverse: NoteChange, { kind }: WriteOutcome): NoteState {
  if ('trash' in inverse) return kind === 'refused' ? 'not-withdrawn' : 'withdrawn';
  if (kind === 'unsaved') return 'taken-back-unsaved';
  return kind === 'refused' ? 'not-taken-back' : 'taken-back';
}

async function check(change: NoteChange, access: NoteAccess): Promise<WriteOutcome> {
  if ('create' in change) return access.checkNew(change.path);
  if ('propose' in change && change.renameTo !== undefined) {
    const free = access.checkNew(change.renameTo);
    // The note that is to be renamed is the one that stays as it is.
    if (free.kind === 'refused') return { ...free, path: change.path };
  }
  return access.check(change.path, 'trash' in change ? onlyIfUnchanged(change.trash, []) : change.propose);
}

/** Makes a change, and says what takes it back. */
async function perform(
  change: NoteChange,
  access: NoteAccess,
  ifUnsaved: IfUnsaved,
): Promise<{ outcome: WriteOutcome; inverse: NoteChange }> {
  const { path } = change;
  if ('create' in change) {
    const { create } = change;
    return { outcome: await access.create(path, create), inverse: { path, trash: create } };
  }
  if ('trash' in change) {
    const { trash } = change;
    return { outcome: await access.trash(path, trash), inverse: { path, create: trash, commandsFrom: trash } };
  }
  const { renameTo, isRenamedLast = false, propose } = change;
  if (renameTo !== undefined) {
    // The app may change links in the note when it is renamed: whatever takes that back goes the same way back.
    const isFirst = !isRenamedLast;
    const renamed = isFirst ? await access.rename(path, renameTo) : undefined;
    if (renamed && isRefused(renamed)) return { outcome: renamed, inverse: change };
    const { outcome, inverse } = await perform({ path: isFirst ? renameTo : path, propose }, access, 'take-back');
    const last = isFirst || isRefused(outcome) ? outcome : await access.rename(path, renameTo);
    const back = { ...inverse, path: renameTo, renameTo: path, isRenamedLast: isFirst };
    if (!isRefused(last)) return { outcome: { kind: 'written' }, inverse: back };
    if (isFirst) await access.rename(renameTo, path);
    else if (!isRefused(outcome)) await perform(inverse, access, 'keep');
    return { outcome: { ...last, path }, inverse };
  }
  let inverse: Propose = change.propose;
  const outcome = await access.edit(path, (text, cursor) => {
    const proposal = change.propose(text, cursor);
    if (proposal.kind === 'edits') {
      inverse = onlyIfUnchanged(applyEdits(text, proposal.edits), invertEdits(text, proposal.edits), text);
    }
    return proposal;
  }, ifUnsaved);
  return { outcome, inverse: { path, propose: inverse } };
}

/** Proposes `edits`, which may bring back the commands of `before`, where the note has exactly the text `expected`. */
export function onlyIfUnchanged(expected: string, edits: readonly TextEdit[], before?: string): Propose {
  return (text) => {
    if (text !== expected) return refuse({ kind: 'changed-meanwhile' });
    return { kind: 'edits', edits, commandsFrom: before };
  };
}

/** The edits that an action would make, with the note as it is now. */
export interface NotePreview {
  readonly path: string;
  /** '' for a note that is not there yet. */
  readonly text: string;
  readonly edits: readonly TextEdit[];
  /** The path that it gets, where that is another one. */
  readonly renameTo?: string;
}

/** The edits that changes would make, note by note, with nothing written; or which one would be refused, and why. */
export async function previewTogether(
  changes: readonly NoteChange[],
  { check, checkNew }: Pick<NoteAccess, 'check' | 'checkNew'>,
): Promise<readonly NotePreview[] | RefusedNote> {
  const previews: NotePreview[] = [];
  for (const change of changes) {
    const { path } = change;
    if ('create' in change) {
      const outcome = checkNew(path);
      if (outcome.kind === 'refused') return outcome;
      previews.push({ path, text: '', edits: [{ from: 0, to: 0, text: change.create }] });
    } else if ('propose' in change) {
      const { renameTo } = change;
      const free = renameTo === undefined ? undefined : checkNew(renameTo);
      if (free?.kind === 'refused') return { ...free, path };
      let seen: NotePreview = { path, text: '', edits: [], renameTo };
      const outcome = await check(path, (text, cursor) => {
        const proposal = change.propose(text, cursor);
        if (proposal.kind === 'edits') seen = { ...seen, text, edits: proposal.edits };
        return proposal;
      });
      if (outcome.kind === 'refused') return outcome;
      if (seen.edits.length > 0) previews.push(seen);
    }
  }
  return previews;
}
