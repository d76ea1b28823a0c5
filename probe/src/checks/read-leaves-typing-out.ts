import { answer, type Check } from '../check';
import { seen } from '../seen';

export const readLeavesTypingOut: Check = {
  id: 'read-leaves-typing-out',
  sentence: '`read` and `cachedRead` of an open note leave out what is typed and not saved yet.',
  run: async (attempt) => {
    const { vault } = attempt.app;
    const file = await attempt.note('note.md', 'one\n');
    const { view } = await attempt.openNote(file);
    view.editor.replaceRange('typed ', { line: 0, ch: 0 });
    const [read, cached] = [await vault.read(file), await vault.cachedRead(file)];
    return answer(read === 'one\n' && cached === 'one\n', seen`read gave ${read}, cachedRead ${cached}.`);
  },
};
