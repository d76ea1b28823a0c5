import type { Attempt } from './attempt';
import { SIDE_VIEW, SideView } from './side-view';

/** The probe's view at the right side, active and asked to take the focus; closed again at the end. */
export async function openSideView(attempt: Attempt): Promise<SideView> {
  const { workspace } = attempt.app;
  const wasCollapsed = workspace.rightSplit.collapsed;
  attempt.atEnd(() => {
    if (wasCollapsed) workspace.rightSplit.collapse();
  });
  const leaf = await workspace.ensureSideLeaf(SIDE_VIEW, 'right', { active: true, reveal: true });
  attempt.atEnd(() => leaf.detach());
  await attempt.until(() => leaf.view instanceof SideView);
  if (!(leaf.view instanceof SideView)) throw new Error('The view was not made.');
  return leaf.view;
}
