import type { TextEdit } from '../text/text-edit';
import type { NoteAccess, Refused } from './edit-together';
import type { NoteChange } from './note-change';

/** What an action would do to a note, as the note is now. */
export interface NotePreview {
  readonly path: string;
  /** '' for a note that is not there yet. */
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/** What changes would do, note by note, with nothing written; or which one would be refused, and why. */
export async function previewTogether(
  changes: readonly NoteChange[],
  { check, checkNew }: Pick<NoteAccess, 'check' | 'checkNew'>,
): Promise<readonly NotePreview[] | Refused> {
  const previews: NotePreview[] = [];
  for (const change of changes) {
    const { path } = change;
    if ('create' in change) {
      const outcome = checkNew(path);
      if (outcome.kind === 'refused') return outcome;
      previews.push({ path, text: '', edits: [{ from: 0, to: 0, text: change.create }] });
    } else if ('propose' in change) {
      let seen: NotePreview = { path, text: '', edits: [] };
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
