import { allHold, type Check, untried } from '../check';
import { seen } from '../seen';
import { SIDE_VIEW, SideView } from '../side-view';

export const viewIsOpenedOnce: Check = {
  id: 'view-is-opened-once',
  sentence: 'Each leaf has a view made for it, whose `onOpen` is called once, with an empty `contentEl` in the'
    + ' document; `setState` gets what was asked for, and the leaf says what `getState` says.',
  run: async (attempt) => {
    const { workspace } = attempt.app;
    const open = async (mark: string) => {
      const leaf = workspace.getLeaf('tab');
      attempt.atEnd(() => leaf.detach());
      await leaf.setViewState({ type: SIDE_VIEW, active: true, state: { mark } });
      return leaf;
    };
    const [one, two] = [await open('one'), await open('two')];
    const { view } = one;
    if (!(view instanceof SideView)) return untried(seen`The view was not made in a tab.`);
    let clicks = 0;
    const action = view.addAction('target', 'Groundwork probe', () => (clicks += 1));
    action.click();
    const { state, type } = one.getViewState();
    const [opening] = view.openings;
    return allHold(
      [seen`one for each leaf`, two.view instanceof SideView && two.view !== view],
      [seen`opened once`, view.openings.length === 1],
      [seen`empty`, opening?.isEmpty === true],
      [seen`in the document`, opening?.isConnected === true && view.containerEl.contains(view.contentEl)],
      [seen`with its leaf`, opening?.hasPlace === true],
      [seen`got its state`, view.mark === 'one' && view.states.length > 0],
      [seen`says its state`, type === SIDE_VIEW && state?.['mark'] === 'one'],
      [seen`an action in it takes a click`, clicks === 1 && view.containerEl.contains(action)],
    );
  },
};
