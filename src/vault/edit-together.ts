import { invertEdits } from '../notes/invert-edits';
import { applyEdits, type TextEdit } from '../notes/text-edit';
import { words } from '../words/words';
import type { Propose } from './note-writer';

/** What is to be done to one of several notes. */
export interface NoteEdit {
  readonly path: string;
  readonly propose: Propose;
}

/** `taken-back`: it was written and is as it was before. `not-taken-back`: it was written and has to stay so. */
export type NoteState = 'written' | 'unchanged' | 'not-written' | 'taken-back' | 'not-taken-back';

/** Why a note was not written. */
export interface Refused {
  readonly kind: 'refused';
  readonly path: string;
  readonly reason: string;
}

/** How each note stands, in the order of the edits; and which one stood in the way of the others, and why. */
export interface TogetherResult {
  readonly states: ReadonlyMap<string, NoteState>;
  readonly refused?: Refused;
}

type Outcome = { readonly kind: 'written' | 'unchanged' } | Refused;

/** What edits one note, and what says how that would go and writes nothing. */
export interface NoteAccess {
  readonly check: (path: string, propose: Propose) => Promise<Outcome>;
  readonly edit: (path: string, propose: Propose) => Promise<Outcome>;
}

interface Written {
  readonly path: string;
  readonly before: string;
  readonly edits: readonly TextEdit[];
}

/**
 * Edits notes one after the other, each at most once, and all or none as far as the vault allows. All edits are checked
 * first: where one is refused nothing is written. No vault writes several files at once, so where a later write is
 * refused the earlier ones are taken back, the last one first, unless somebody has changed that note meanwhile.
 */
export async function editTogether(edits: readonly NoteEdit[], { check, edit }: NoteAccess): Promise<TogetherResult> {
  const states = new Map<string, NoteState>(edits.map(({ path }) => [path, 'not-written']));
  for (const { path, propose } of edits) {
    const result = await check(path, propose);
    if (result.kind === 'refused') return { states, refused: result };
  }
  const written: Written[] = [];
  for (const { path, propose } of edits) {
    let made: Written = { path, before: '', edits: [] };
    const result = await edit(path, (text, cursor) => {
      const proposal = propose(text, cursor);
      if (proposal.kind === 'edits') made = { path, before: text, edits: proposal.edits };
      return proposal;
    });
    if (result.kind === 'refused') {
      for (const one of written.reverse()) states.set(one.path, await takeBack(one, edit));
      return { states, refused: result };
    }
    states.set(path, result.kind);
    if (result.kind === 'written') written.push(made);
  }
  return { states };
}

async function takeBack({ path, before, edits }: Written, edit: NoteAccess['edit']): Promise<NoteState> {
  const after = applyEdits(before, edits);
  const result = await edit(path, (text) => {
    if (text !== after) return { kind: 'refused', reason: words.writing.changedMeanwhile };
    return { kind: 'edits', edits: invertEdits(before, edits) };
  });
  return result.kind === 'refused' ? 'not-taken-back' : 'taken-back';
}
