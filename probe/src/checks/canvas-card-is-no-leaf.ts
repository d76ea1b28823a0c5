import { MarkdownView } from 'obsidian';
import { answer, type Check, untried } from '../check';
import { seen } from '../seen';

export const canvasCardIsNoLeaf: Check = {
  id: 'canvas-card-is-no-leaf',
  sentence: 'A note on a card of a canvas is in no leaf that `iterateAllLeaves` tells of.',
  run: async (attempt) => {
    const { vault, workspace } = attempt.app;
    const note = await attempt.note('note.md', 'one');
    const card = { id: '1', type: 'file', file: note.path, x: 0, y: 0, width: 400, height: 400 };
    const canvas = await vault.create(attempt.path('one.canvas'), JSON.stringify({ nodes: [card], edges: [] }));
    const leaf = workspace.getLeaf('tab');
    attempt.atEnd(() => leaf.detach());
    await leaf.openFile(canvas);
    await attempt.pause(500);
    if (leaf.view.getViewType() !== 'canvas') return untried(seen`No canvas opened.`);
    let leaves = 0;
    workspace.iterateAllLeaves(({ view }) => {
      if (view instanceof MarkdownView && view.file === note) leaves += 1;
    });
    return answer(leaves === 0, seen`Leaves with the note: ${leaves}.`);
  },
};
