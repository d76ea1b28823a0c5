import { Setting } from 'obsidian';
import { isPrivate } from '../privacy/display';
import { words } from '../words/words';

import { drawPreview, type Preview } from './draw-preview';
import { runAction } from './run-action';

/**
 * Shows in `parent` what several notes will be, and follows the form it stands in: what it returns looks again.
 * In privacy mode it says that they are hidden.
 *
 * @param look the notes as they will be by what the form holds now; none where nothing would be written
 */
export function livePreview(parent: HTMLElement, look: () => Promise<readonly Preview[]>): () => void {
  new Setting(parent).setName(words.dialogs.whatWillBeWritten).setHeading();
  const shown = parent.createDiv({ cls: 'groundwork-preview', attr: { role: 'status' } });
  let looks = 0;

  /** The last look may be ready before the one before it: that one is no longer asked for. */
  async function refresh(): Promise<void> {
    const current = (looks += 1);
    const hidden: Preview = { kind: 'refused', reason: words.privacy.noPreview };
    const previews = isPrivate() ? [hidden] : await look();
    if (current !== looks) return;
    shown.empty();
    for (const preview of previews) drawPreview(shown.createDiv('groundwork-preview-note'), preview);
    if (previews.length === 0) shown.createDiv({ cls: 'groundwork-form-note', text: words.dialogs.nothingWritten });
  }

  const again = () => runAction(refresh);
  again();
  return again;
}
