import type { NoteLines, Preview } from '../../forms/draw-preview';
import { shownName } from '../../privacy/display';
import { previewLines } from '../../text/preview-lines';
import type { NotePreview } from '../../vault/edit-together';
import type { NoteChange, NoteEdit } from '../../vault/note-change';
import type { CommandContext } from './command-context';
import { type OfNotes, tellResult, tellTogether, whyRefused } from './tell';

/** Edits one note, and tells how that went: `saved`, where it went well. */
export async function writeEdit({ writer }: CommandContext, edit: NoteEdit, saved: OfNotes): Promise<void> {
  tellResult(await writer.edit(edit.path, edit.propose), saved);
}

/** Changes several notes, all or none, and tells how that went. */
export async function writeEdits(
  { writer }: CommandContext,
  changes: readonly NoteChange[],
  saved: OfNotes,
): Promise<void> {
  tellTogether(await writer.editTogether(changes), saved);
}

/** What each note of an action will be, or why the action would be refused. Notes that stay are left out. */
export async function previewEdits(
  { writer }: CommandContext,
  changes: readonly NoteChange[],
): Promise<Preview[]> {
  const seen = await writer.previewTogether(changes);
  if ('kind' in seen) return [{ kind: 'refused', reason: whyRefused(new Map(), seen) }];
  return seen.map((note) => ({ kind: 'lines', ...noteLines(note) }));
}

/** What an action would do to a note, as it is shown. */
export function noteLines({ path, text, edits }: NotePreview): NoteLines {
  return { note: shownName(path), lines: previewLines(text, edits) };
}
