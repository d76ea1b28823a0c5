import { answer, type Check } from '../check';
import { seen } from '../seen';

export const processSavesEditorFirst: Check = {
  id: 'process-saves-editor-first',
  sentence: '`process` with an unchanged text writes nothing and tells nothing; text that an editor holds is'
    + ' saved before it.',
  run: async (attempt) => {
    const { vault } = attempt.app;
    const file = await attempt.note('note.md', 'one\n');
    await attempt.pause(300);
    let told = 0;
    const ref = vault.on('modify', (changed) => {
      if (changed === file) told += 1;
    });
    attempt.atEnd(() => vault.offref(ref));
    const { mtime } = file.stat;
    await vault.process(file, (text) => text);
    await attempt.pause(300);
    const toldOfNothing = told > 0;
    const wrote = ((await vault.adapter.stat(file.path))?.mtime ?? mtime) !== mtime;
    const { view } = await attempt.openNote(file);
    view.editor.replaceRange('typed ', { line: 0, ch: 0 });
    let given = '';
    await vault.process(file, (text) => {
      given = text;
      return text;
    });
    return answer(!toldOfNothing && !wrote && given === 'typed one\n', seen`Unchanged: told ${toldOfNothing}, written ${
      wrote}. With unsaved typing in the editor, process was given ${given}.`);
  },
};
