import { type HoverParent, Platform } from 'obsidian';
import type { Attempt } from '../attempt';
import { answer, type Check, untried } from '../check';
import { HOVER_SOURCE } from '../hover-source';
import { seen } from '../seen';

/** True if the settings say that the core plugin is off; where they say nothing, nobody has touched it. */
async function isSwitchedOff({ app: { vault } }: Attempt): Promise<boolean> {
  try {
    const plugins: unknown = JSON.parse(await vault.adapter.read(`${vault.configDir}/core-plugins.json`));
    // Older versions have a list of those that are on.
    if (Array.isArray(plugins)) return !plugins.includes('page-preview');
    return (plugins as Record<string, unknown> | null)?.['page-preview'] === false;
  } catch {
    return false;
  }
}

export const hoverLinkShowsPreview: Check = {
  id: 'hover-link-shows-preview',
  sentence: '`hover-link` with a source that is registered has Page preview show the note and put its popover into'
    + ' `hoverParent.hoverPopover`; it goes when it is unloaded and its `hoverEl` is taken away.',
  run: async (attempt) => {
    const { workspace } = attempt.app;
    if (Platform.isMobile) return untried(seen`Nothing hovers on a phone or tablet.`);
    if (await isSwitchedOff(attempt)) return untried(seen`Page preview is switched off.`);
    const note = await attempt.note('note.md', 'one');
    const { view } = await attempt.openNote(note);
    const targetEl = view.contentEl.createDiv({ text: 'Groundwork probe' });
    attempt.atEnd(() => targetEl.remove());
    const hoverParent: HoverParent = { hoverPopover: null };
    const takeAway = (): void => {
      hoverParent.hoverPopover?.unload();
      hoverParent.hoverPopover?.hoverEl.remove();
    };
    attempt.atEnd(takeAway);
    const { left, top } = targetEl.getBoundingClientRect();
    // Ctrl on one system is Cmd on another.
    const held = { ctrlKey: true, metaKey: true };
    const event = new MouseEvent('mouseover', { bubbles: true, clientX: left + 1, clientY: top + 1, ...held });
    targetEl.dispatchEvent(event);
    workspace.trigger('hover-link', { event, source: HOVER_SOURCE, hoverParent, targetEl, linktext: note.path });
    const isShown = await attempt.until(() => hoverParent.hoverPopover?.hoverEl.isConnected === true);
    const hoverEl = hoverParent.hoverPopover?.hoverEl;
    takeAway();
    await attempt.pause(100);
    const isGone = hoverEl?.isConnected === false;
    return answer(isShown && isGone, seen`The popover was shown: ${isShown}; it could be taken away: ${isGone}.`);
  },
};
