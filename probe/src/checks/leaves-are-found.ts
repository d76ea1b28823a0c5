import { MarkdownView } from 'obsidian';
import { allHold, type Check } from '../check';
import { openSideView } from '../open-side-view';
import { seen } from '../seen';

export const leavesAreFound: Check = {
  id: 'leaves-are-found',
  sentence: '`getLeavesOfType` has every tab with a note; `getActiveFile` and `getMostRecentLeaf` stay with the last'
    + ' one while a side view is active; `getLeaf(false)` takes no pinned tab.',
  run: async (attempt) => {
    const { workspace } = attempt.app;
    let changes = 0;
    const ref = workspace.on('layout-change', () => (changes += 1));
    attempt.atEnd(() => workspace.offref(ref));
    const { leaf: first } = await attempt.openNote(await attempt.note('one.md', 'one'));
    const two = await attempt.note('two.md', 'two');
    const { leaf: second, view } = await attempt.openNote(two);
    const leaves = workspace.getLeavesOfType('markdown');
    const isActive = workspace.getActiveViewOfType(MarkdownView) === view;
    await attempt.until(() => changes > 0, 1000);
    await openSideView(attempt);
    const isSideActive = await attempt.until(() => workspace.getActiveViewOfType(MarkdownView) === null, 1000);
    const [file, recent] = [workspace.getActiveFile(), workspace.getMostRecentLeaf()];
    second.setPinned(true);
    attempt.atEnd(() => second.setPinned(false));
    workspace.setActiveLeaf(second, { focus: true });
    const isPinned = second.getViewState().pinned === true;
    const taken = workspace.getLeaf(false);
    if (!leaves.includes(taken)) attempt.atEnd(() => taken.detach());
    return allHold(
      [seen`both tabs are listed`, leaves.includes(first) && leaves.includes(second)],
      [seen`a change of the layout was told`, changes > 0],
      [seen`the view is the active one, and not beside a side view`, isActive && isSideActive],
      [seen`the file stays`, file === two],
      [seen`the leaf stays`, recent === second],
      [seen`the state says that it is pinned`, isPinned],
      [seen`a pinned one is not taken`, taken !== second],
      [seen`a new tab is new`, first !== second],
    );
  },
};
