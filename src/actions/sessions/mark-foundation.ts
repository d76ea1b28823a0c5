import { App, Setting } from 'obsidian';
import { Mark, MARKS } from '../../domain/session-note';
import { createForm } from '../../forms/form';
import { runAction } from '../../forms/run-action';
import { displayName } from '../../privacy/display';
import { followNotes } from '../../vault/follow-notes';
import { capitalise } from '../../words/sentences';
import { words } from '../../words/words';
import { checkReadable } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import { editLists } from '../shared/edit-record';
import { writeEdit } from '../shared/write-edits';

/** Asks which marks the session at `path` earned, and writes what changed to its `foundation`. */
export function markFoundation(context: CommandContext, path: string): void {
  if (!checkReadable(context, path)) return;
  const record = context.practice.index.record(path);
  const before = record?.type === 'session' ? record.foundation : [];
  const now = followNotes(context.app);
  askForMarks(context.app, path, before, (after, written) => {
    const added = MARKS.filter((mark) => after.has(mark) && !before.includes(mark));
    const removed = new Set(before.filter((mark) => !after.has(mark)));
    const delta = { added, removed, keyOf: (item: string) => item.toLowerCase() };
    const edit = editLists(context, now(path), 'session', [['foundation', delta]]);
    runAction(async () => {
      if (await writeEdit(context, edit, words.commands.foundationSaved)) written();
    });
  });
}

/**
 * Asks for the marks of the foundation, each a toggle.
 *
 * @param save gets all that are set when the coach saves, and calls `written` where they were saved
 */
function askForMarks(
  app: App,
  path: string,
  before: readonly Mark[],
  save: (marks: ReadonlySet<Mark>, written: () => void) => void,
): void {
  const { commands, dialogs, domain } = words;
  const form = createForm(app, commands.markFoundation, { form: 'marks', path });
  form.addNote(displayName(path));
  const toggles = MARKS.map((mark) => {
    const name = capitalise(domain.mark[mark]);
    const meaning = dialogs.markMeans[mark];
    const row = new Setting(form.el).setName(name).setDesc(meaning);
    return { mark, isSet: form.addToggle(row, `${name}. ${meaning}`, before.includes(mark)) };
  });
  form.open({
    label: dialogs.save,
    submit: () => {
      form.setAside();
      save(new Set(toggles.filter(({ isSet }) => isSet()).map(({ mark }) => mark)), () => form.close());
    },
  });
}
