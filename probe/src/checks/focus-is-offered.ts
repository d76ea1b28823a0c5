import { answer, type Check } from '../check';
import { openSideView } from '../open-side-view';
import { seen } from '../seen';

export const focusIsOffered: Check = {
  id: 'focus-is-offered',
  sentence: '`setActiveLeaf` and `ensureSideLeaf` with focus only call `setEphemeralState({ focus: true })`: a'
    + ' view that does nothing with it gets no focus.',
  run: async (attempt) => {
    const view = await openSideView(attempt);
    const isTold = () => view.told.some((state) => typeof state === 'object' && state !== null && 'focus' in state);
    const toldByEnsure = await attempt.until(isTold, 1000);
    view.told.length = 0;
    attempt.app.workspace.setActiveLeaf(view.leaf, { focus: true });
    const toldBySet = await attempt.until(isTold, 1000);
    await attempt.pause(100);
    const hasFocus = view.containerEl.contains(view.containerEl.doc.activeElement);
    return answer(toldByEnsure && toldBySet && !hasFocus, seen`The view was told by ensureSideLeaf: ${
      toldByEnsure}, by setActiveLeaf: ${toldBySet}; something in it has the focus: ${hasFocus}.`);
  },
};
