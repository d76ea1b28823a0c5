import { type Modal, Setting } from 'obsidian';
import { words } from '../words/words';

/**
 * Ends a form with a button that cancels and one that submits, and opens it with the focus in its first field, or where
 * it has none on that button. Mod+Enter submits from anywhere in it.
 */
export function openForm(modal: Modal, label: string, submit: () => void): void {
  new Setting(modal.contentEl)
    .setClass('groundwork-form-buttons')
    .addButton((button) => button.setButtonText(words.dialogs.cancel).onClick(() => modal.close()))
    .addButton((button) => button.setButtonText(label).setCta().onClick(submit));
  modal.scope.register(['Mod'], 'Enter', () => {
    submit();
    return false;
  });
  modal.open();
  (modal.contentEl.querySelector<HTMLElement>('input,select') ?? modal.contentEl.find('.mod-cta')).focus();
}
