import type { WorkspaceLeaf } from 'obsidian';
import { runAction } from '../../forms/run-action';
import { PREP_VIEW } from '../../views/prep-card/prep-view';
import type { CommandContext } from '../shared/command-context';

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
