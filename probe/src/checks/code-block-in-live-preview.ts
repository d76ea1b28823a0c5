import { answer, type Check, untried } from '../check';
import { seen } from '../seen';

export const codeBlockInLivePreview: Check = {
  id: 'code-block-in-live-preview',
  sentence: '`registerMarkdownCodeBlockProcessor` draws in Live Preview while the cursor is elsewhere.',
  run: async (attempt) => {
    const file = await attempt.note('note.md', 'one\n\n```groundwork-probe\nlive\n```\n');
    const { view } = await attempt.openNote(file, { state: { mode: 'source', source: false } });
    if (view.getState()['source'] !== false) return untried(seen`The note did not open in Live Preview.`);
    view.editor.setCursor(0, 0);
    const isDrawn = await attempt.until(() => attempt.happened.drawnBlocks.has('live'));
    return answer(isDrawn, seen`Drawn: ${isDrawn}.`);
  },
};
