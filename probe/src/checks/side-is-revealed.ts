import { allHold, type Check } from '../check';
import { openSideView } from '../open-side-view';
import { seen } from '../seen';

export const sideIsRevealed: Check = {
  id: 'side-is-revealed',
  sentence: '`revealLeaf` opens a collapsed side; what is in a collapsed one is not shown, and is told `onResize`'
    + ' when it is shown again.',
  run: async (attempt) => {
    const { workspace } = attempt.app;
    const view = await openSideView(attempt);
    const { containerEl, leaf } = view;
    const wasShown = await attempt.until(() => containerEl.isShown(), 1000);
    workspace.rightSplit.collapse();
    const isHidden = await attempt.until(() => !containerEl.isShown(), 1500);
    view.resized = 0;
    await workspace.revealLeaf(leaf);
    const isShown = await attempt.until(() => containerEl.isShown(), 1000);
    const isTold = await attempt.until(() => view.resized > 0, 1000);
    return allHold(
      [seen`shown`, wasShown],
      [seen`not shown in a collapsed side`, isHidden],
      [seen`shown again`, isShown],
      [seen`told of its size`, isTold],
    );
  },
};
