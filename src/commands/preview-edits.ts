import type { SessionPreview } from '../dialogs/ask-for-session';
import { shownName } from '../privacy/shown';
import { previewLines } from '../templates/preview-lines';
import type { NoteEdit } from '../vault/edit-together';
import { readText } from '../vault/read-text';
import { words } from '../words/words';
import type { CommandContext } from './command-context';

/** What each of several notes will be after its edit, or why it would be refused. Notes that stay are left out. */
export async function previewEdits({ app }: CommandContext, edits: readonly NoteEdit[]): Promise<SessionPreview[]> {
  const previews = edits.map(async ({ path, propose }): Promise<SessionPreview[]> => {
    const note = shownName(path);
    const text = await readText(app, path);
    if (text === undefined) return [{ kind: 'refused', reason: words.commands.notChanged(note, words.writing.gone) }];
    const proposal = propose(text, text.length);
    if (proposal.kind === 'refused') {
      return [{ kind: 'refused', reason: words.commands.notChanged(note, proposal.reason) }];
    }
    const lines = previewLines(text, proposal.edits);
    return lines.length > 0 ? [{ kind: 'lines', note, lines }] : [];
  });
  return (await Promise.all(previews)).flat();
}
