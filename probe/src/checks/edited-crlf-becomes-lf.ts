import { answer, type Check } from '../check';
import { seen } from '../seen';

export const editedCrlfBecomesLf: Check = {
  id: 'edited-crlf-becomes-lf',
  sentence: 'An edited note with CRLF is saved with LF, as CodeMirror keeps it ([reported of the app'
    + ' too](https://github.com/obsidianmd/obsidian-clipper/issues/577)).',
  run: async (attempt) => {
    const file = await attempt.note('note.md', 'one\r\ntwo\r\n');
    const { view } = await attempt.openNote(file);
    view.editor.replaceRange('typed ', { line: 0, ch: 0 });
    await view.save();
    const text = await attempt.app.vault.adapter.read(file.path);
    return answer(text === 'typed one\ntwo\n', seen`Saved as ${text}.`);
  },
};
