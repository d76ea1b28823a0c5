import { answer, type Check, untried } from '../check';
import { seen } from '../seen';
import { SIDE_VIEW, SideView } from '../side-view';

export const titleAskedAgain: Check = {
  id: 'title-asked-again',
  sentence: 'A view is asked for its title again, and its tab shows it, when the leaf is given its own state once'
    + ' more.',
  run: async (attempt) => {
    const leaf = attempt.app.workspace.getLeaf('tab');
    attempt.atEnd(() => leaf.detach());
    await leaf.setViewState({ type: SIDE_VIEW, active: true });
    const { view } = leaf;
    if (!(view instanceof SideView)) return untried(seen`The view was not made in a tab.`);
    // On phones there are no tabs, and the title stands above the view.
    const shows = (title: string) =>
      [...view.containerEl.doc.querySelectorAll('.workspace-tab-header, .view-header-title')]
        .some(({ textContent }) => textContent?.trim() === title);
    if (!(await attempt.until(() => shows(view.title), 1000))) return untried(seen`No tab was found with the title.`);
    view.title = 'Groundwork probe, second title';
    await attempt.pause(300);
    const before = shows(view.title);
    await leaf.setViewState(leaf.getViewState());
    const after = await attempt.until(() => shows(view.title), 1000);
    const isSame = leaf.view === view;
    return answer(after && isSame, seen`The new title was shown before: ${before}; after: ${after}; the view is ${
      isSame ? seen`the same` : seen`another`}.`);
  },
};
