import { answer, type Check } from '../check';
import { seen } from '../seen';

export const codeBlockInReadingView: Check = {
  id: 'code-block-in-reading-view',
  sentence: '`registerMarkdownCodeBlockProcessor` draws in the reading view, and is given the text between the'
    + ' fences.',
  run: async (attempt) => {
    const file = await attempt.note('note.md', 'one\n\n```groundwork-probe\nreading\n```\n');
    await attempt.openNote(file, { state: { mode: 'preview' } });
    const isDrawn = await attempt.until(() => attempt.happened.drawnBlocks.has('reading'));
    return answer(isDrawn, seen`Drawn: ${isDrawn}.`);
  },
};
