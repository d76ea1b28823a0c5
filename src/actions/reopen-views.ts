import type { App } from 'obsidian';

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
