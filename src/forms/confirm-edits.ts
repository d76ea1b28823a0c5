import { type App, Modal, Setting } from 'obsidian';

import type { Preview } from './draw-preview';
import { livePreview } from './live-preview';
import { openForm } from './open-form';

interface Confirmation {
  readonly title: string;
  /** What it means, in a sentence or two. */
  readonly text: string;
  /** What the button does. */
  readonly label: string;
  readonly preview: () => Promise<readonly Preview[]>;
  readonly confirm: () => void;
  /** What may be meant instead: why, what its button says, and what it does once the form is closed. */
  readonly instead?: { readonly text: string; readonly label: string; readonly run: () => void };
}

/** Shows what will be written before it is; Mod+Enter or the button goes on, Esc leaves everything as it was. */
export function confirmEdits(app: App, { title, text, label, preview, confirm, instead }: Confirmation): void {
  const modal = new Modal(app).setTitle(title);
  modal.contentEl.createEl('p', { cls: 'groundwork-form-note', text });
  if (instead) {
    const offer = () => {
      modal.close();
      instead.run();
    };
    const setting = new Setting(modal.contentEl).setClass('groundwork-field').setDesc(instead.text);
    setting.addButton((button) => button.setButtonText(instead.label).onClick(offer));
  }
  livePreview(modal.contentEl, preview);
  openForm(modal, label, () => {
    modal.close();
    confirm();
  });
}
