import type { App, WorkspaceLeaf } from 'obsidian';
import { runAction } from '../forms/run-action';
import { PREP_VIEW, PrepView } from '../views/prep-card/prep-view';
import { ENGAGEMENTS_VIEW } from '../views/sidebar/engagements-view';
import type { CommandContext } from './shared/command-context';

/** Reveals the engagements, in the right sidebar where they are not open yet. */
export function openEngagements({ app }: CommandContext): void {
  runAction(async () => {
    await app.workspace.ensureSideLeaf(ENGAGEMENTS_VIEW, 'right', { active: true, reveal: true });
  });
}

/** True if the list of engagements is open and not behind another tab. */
export function isListInSight({ workspace }: App): boolean {
  return workspace.getLeavesOfType(ENGAGEMENTS_VIEW).some(({ view }) => view.containerEl.isShown());
}

/** Shows the card for the next session of the engagement at `path`: in its tab where it has one, else in a new tab. */
export function openPrepCard({ app: { workspace } }: CommandContext, path: string): void {
  runAction(async () => {
    // Asked of the leaf and not of the view, which may not be there yet.
    const shows = (leaf: WorkspaceLeaf) => leaf.getViewState().state?.['engagement'] === path;
    const known = workspace.getLeavesOfType(PREP_VIEW).find(shows);
    const leaf = known ?? workspace.getLeaf('tab');
    if (!known) await leaf.setViewState({ type: PREP_VIEW, state: { engagement: path }, active: true });
    await workspace.revealLeaf(leaf);
  });
}

/** The path of the engagement whose card the coach is at; undefined at any other view. */
export function engagementOnCard({ workspace }: App): string | undefined {
  const path = workspace.getActiveViewOfType(PrepView)?.getState()['engagement'];
  return typeof path === 'string' ? path : undefined;
}

/**
 * Opens every view of these types anew where it is, as after another language was chosen: its title, too, the app asks
 * for when it opens a view, and not again. Whatever has the focus keeps it.
 */
export async function reopenViews({ workspace }: App, types: readonly string[]): Promise<void> {
  for (const leaf of types.flatMap((type) => workspace.getLeavesOfType(type))) {
    const { type, state = {}, pinned = false } = leaf.getViewState();
    await leaf.setViewState({ type: 'empty', pinned });
    await leaf.setViewState({ type, state, pinned });
  }
}
