import type { SessionPreview } from '../dialogs/ask-for-session';
import type { NotePreviewed } from '../dialogs/show-previews';
import { shownName } from '../privacy/shown';
import { previewLines } from '../templates/preview-lines';
import type { NoteChange } from '../vault/edit-together';
import type { NotePreview } from '../vault/preview-together';
import type { CommandContext } from './command-context';
import { whyRefused } from './tell';

/** What each note of an action will be, or why the action would be refused. Notes that stay are left out. */
export async function previewEdits(
  { writer }: CommandContext,
  changes: readonly NoteChange[],
): Promise<SessionPreview[]> {
  const seen = await writer.previewTogether(changes);
  if ('kind' in seen) return [{ kind: 'refused', reason: whyRefused(new Map(), seen) }];
  return seen.map((note) => ({ kind: 'lines', ...notePreviewed(note) }));
}

/** What an action would do to a note, as it is shown. */
export function notePreviewed({ path, text, edits }: NotePreview): NotePreviewed {
  return { note: shownName(path), lines: previewLines(text, edits) };
}
