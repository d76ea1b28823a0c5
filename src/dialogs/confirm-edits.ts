import { type App, Modal } from 'obsidian';
import type { SessionPreview } from './ask-for-session';
import { livePreview } from './live-preview';
import { openForm } from './open-form';

export interface Confirmation {
  readonly title: string;
  /** What it means, in a sentence or two. */
  readonly text: string;
  /** What the button does. */
  readonly label: string;
  readonly preview: () => Promise<readonly SessionPreview[]>;
  readonly confirm: () => void;
}

/** Shows what will be written before it is; Mod+Enter or the button goes on, Esc leaves everything as it was. */
export function confirmEdits(app: App, { title, text, label, preview, confirm }: Confirmation): void {
  const modal = new Modal(app).setTitle(title);
  modal.contentEl.createEl('p', { cls: 'groundwork-form-note', text });
  livePreview(modal.contentEl, preview);
  openForm(modal, label, () => {
    modal.close();
    confirm();
  });
}
