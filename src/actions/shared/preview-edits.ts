import type { Preview } from '../../forms/draw-preview';
import type { NoteLines } from '../../forms/draw-preview';
import { shownName } from '../../privacy/display';
import { previewLines } from '../../text/preview-lines';
import type { NoteChange } from '../../vault/note-change';
import type { NotePreview } from '../../vault/edit-together';
import type { CommandContext } from './command-context';
import { whyRefused } from './tell';

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
