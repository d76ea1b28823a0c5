import { type App, Modal } from 'obsidian';
import { isPrivate } from '../privacy/display';
import { words } from '../words/words';

import { drawPreview, type NoteLines, type Preview } from './draw-preview';
import { openForm } from './open-form';
import { runAction } from './run-action';

/**
 * Shows what several notes will be, one below the other, and has it written on a key or a click. In privacy mode it is
 * only said how many they are.
 *
 * @param label what the button does
 * @param write writes it, or says what is in the way
 */
export function showPreviews(
  app: App,
  title: string,
  label: string,
  previews: readonly NoteLines[],
  write: () => Promise<string | undefined>,
): void {
  const modal = new Modal(app).setTitle(title);
  let isWriting = false;
  modal.contentEl.createEl('p', { cls: 'groundwork-form-note', text: words.dialogs.willBeWritten(previews.length) });
  const hidden: Preview = { kind: 'refused', reason: words.privacy.noPreview };
  const seen = previews.map((preview): Preview => ({ kind: 'lines', ...preview }));
  for (const preview of isPrivate() ? [hidden] : seen) {
    drawPreview(modal.contentEl.createDiv('groundwork-preview'), preview);
  }
  const problem = modal.contentEl.createDiv({ cls: 'groundwork-form-problem', attr: { role: 'alert' } });

  async function submit(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    const said = await write();
    isWriting = false;
    if (said === undefined) modal.close();
    else problem.setText(said);
  }

  openForm(modal, label, () => runAction(submit), words.dialogs.back);
}
