import { allHold, type Check, untried } from '../check';
import { seen } from '../seen';

export const codeBlockGoesWithItsNote: Check = {
  id: 'code-block-goes-with-its-note',
  sentence: 'A code block is told the path of its note, and its child is unloaded when the note is closed.',
  run: async (attempt) => {
    const { drawnBlocks } = attempt.happened;
    const file = await attempt.note('note.md', 'one\n\n```groundwork-probe\nleaving\n```\n');
    const { leaf } = await attempt.openNote(file, { state: { mode: 'preview' } });
    await attempt.until(() => drawnBlocks.has('leaving'));
    const block = drawnBlocks.get('leaving');
    if (!block) return untried(seen`The block was not drawn.`);
    const isThere = !block.isUnloaded;
    leaf.detach();
    await attempt.until(() => block.isUnloaded);
    return allHold(
      [seen`the path of its note`, block.sourcePath === file.path],
      [seen`there while it is shown`, isThere],
      [seen`unloaded afterwards`, block.isUnloaded],
    );
  },
};
