import type { Preview } from '../../forms/draw-preview';
import { displayName } from '../../privacy/display';
import { previewLines } from '../../text/preview-lines';
import { TextEdit } from '../../text/text-edit';
import type { NoteChange, NoteEdit } from '../../vault/note-change';
import type { CommandContext } from './command-context';
import { type OfNotes, notifyResult, notifyTogether, whyRefused } from './notify-results';

/** Edits one note, and tells how that went: `saved`, where it went well. False where the edit was refused. */
export async function writeEdit({ writer }: CommandContext, edit: NoteEdit, saved: OfNotes): Promise<boolean> {
  const result = await writer.edit(edit.path, edit.propose);
  notifyResult(result, saved);
  return result.kind !== 'refused';
}

/** Changes several notes, all or none, and tells how that went. False where that was refused. */
export async function writeEdits(
  { writer }: CommandContext,
  changes: readonly NoteChange[],
  saved: OfNotes,
): Promise<boolean> {
  const result = await writer.editTogether(changes);
  notifyTogether(result, saved);
  return result.refused === undefined;
}

/** Each note of an action as it will be, or why the action would be refused. Notes that stay are left out. */
export async function previewEdits(
  { writer }: CommandContext,
  changes: readonly NoteChange[],
): Promise<Preview[]> {
  const seen = await writer.previewTogether(changes);
  if ('kind' in seen) return [{ kind: 'refused', reason: whyRefused(new Map(), seen) }];
  return seen.map(({ path, text, edits }) => previewOf(path, text, edits));
}

/** The note at `path` as edits of its `text` make it. */
export function previewOf(path: string, text: string, edits: readonly TextEdit[]): Preview {
  return { kind: 'lines', note: displayName(path), lines: previewLines(text, edits) };
}
