import type { TabSide } from './tab-group';

/** The page's frame, by the app's class names: ribbon, left, middle, right, status bar. */
export function buildPage(rightWidth: number | null): Record<TabSide, HTMLElement> {
  document.body.addClass('mod-linux', 'is-focused', 'show-inline-title', 'show-view-header');
  const app = document.body.createDiv('app-container');
  const main = app.createDiv('horizontal-main-container');
  main.createDiv('workspace-ribbon side-dock-ribbon mod-left').createDiv('side-dock-actions');
  const workspace = main.createDiv('workspace');
  const left = workspace.createDiv('workspace-split mod-horizontal mod-sidedock mod-left-split');
  const root = workspace.createDiv('workspace-split mod-vertical mod-root');
  const right = workspace.createDiv('workspace-split mod-horizontal mod-sidedock mod-right-split');
  if (rightWidth !== null) right.setCssProps({ '--sidedock-width': `${rightWidth}px` });
  app.createDiv('status-bar');
  return { left, root, right };
}
