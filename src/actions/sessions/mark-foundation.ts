import { MARKS } from '../../domain/session-note';
import { runAction } from '../../forms/run-action';
import { shownName } from '../../privacy/display';
import { followNotes } from '../../vault/follow-notes';
import { words } from '../../words/words';
import { checkReadable } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import { editLists } from '../shared/edit-record';
import { writeEdit } from '../shared/write-edits';
import { askForMarks } from './ask-for-marks';

/** Asks which marks the session at `path` earned, and writes what changed to its `foundation`. */
export function markFoundation(context: CommandContext, path: string): void {
  if (!checkReadable(context, path)) return;
  const record = context.practice.index.record(path);
  const before = record?.type === 'session' ? record.foundation : [];
  const now = followNotes(context.app);
  askForMarks(context.app, shownName(path), before, (after) => {
    const added = MARKS.filter((mark) => after.has(mark) && !before.includes(mark));
    const removed = new Set(before.filter((mark) => !after.has(mark)));
    const delta = { added, removed, keyOf: (item: string) => item.toLowerCase() };
    const edit = editLists(context, now(path), 'session', [['foundation', delta]]);
    runAction(() => writeEdit(context, edit, words.commands.foundationSaved));
  });
}
