import { MarkdownView } from 'obsidian';
import { allHold, type Check } from '../check';
import { seen } from '../seen';

export const noteViewHasModes: Check = {
  id: 'note-view-has-modes',
  sentence: 'The mode of a note is `source` in Live Preview, too, and `preview` in the reading view; its editor stays'
    + ' when another note is opened in it.',
  run: async (attempt) => {
    const { workspace } = attempt.app;
    const file = await attempt.note('one.md', 'one\n');
    const { leaf, view } = await attempt.openNote(file, { state: { mode: 'source', source: false } });
    const live = view.getMode();
    const { editor } = view;
    const text = view.getViewData();
    const isActive = workspace.getActiveViewOfType(MarkdownView) === view;
    const two = await attempt.note('two.md', 'two\n');
    await leaf.openFile(two, { active: true });
    const isSame = leaf.view === view && view.editor === editor && view.file === two;
    const { view: reading } = await attempt.openNote(file, { state: { mode: 'preview' } });
    return allHold(
      [seen`source in Live Preview`, live === 'source'],
      [seen`its text`, text === 'one\n'],
      [seen`active`, isActive],
      [seen`the editor stays`, isSame],
      [seen`preview in the reading view`, reading.getMode() === 'preview'],
      [seen`the text in the reading view`, reading.getViewData() === 'one\n' && reading.file === file],
    );
  },
};
