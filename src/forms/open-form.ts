import { type Modal, Setting } from 'obsidian';
import { onHiding } from '../privacy/display';
import { words } from '../words/words';

/**
 * Ends a form with a button that cancels and one that submits, and opens it with the focus in its first field, or on
 * the button that submits. Mod+Enter submits from anywhere in it. Privacy mode closes it.
 *
 * @param cancel what the other button says
 */
export function openForm(modal: Modal, label: string, submit: () => void, cancel = words.dialogs.cancel): void {
  const { contentEl, scope } = modal;
  new Setting(contentEl)
    .setClass('groundwork-form-buttons')
    .addButton((button) => button.setButtonText(cancel).onClick(() => modal.close()))
    .addButton((button) => button.setButtonText(label).setCta().onClick(submit));
  scope.register(['Mod'], 'Enter', () => {
    submit();
    return false;
  });
  modal.setCloseCallback(onHiding(() => modal.close()));
  modal.open();
  const field = contentEl.querySelector<HTMLElement>(':is(input,textarea,select)');
  (field ?? contentEl.find('.mod-cta')).focus();
}
