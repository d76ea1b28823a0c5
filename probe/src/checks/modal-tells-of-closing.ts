import { Modal } from 'obsidian';
import { allHold, type Check } from '../check';
import { seen } from '../seen';

export const modalTellsOfClosing: Check = {
  id: 'modal-tells-of-closing',
  sentence: 'What was put into a modal before `open` is shown in it; `setCloseCallback` is told once however it'
    + ' closes, by Escape, too.',
  run: async (attempt) => {
    const told = { closed: 0, escaped: 0 };
    const made = (count: () => void) => {
      const modal = new Modal(attempt.app).setTitle('The probe closes this by itself').setCloseCallback(count);
      const input = modal.contentEl.createEl('input', { type: 'text' });
      attempt.atEnd(() => modal.close());
      modal.open();
      return { modal, input };
    };
    const first = made(() => (told.closed += 1));
    const isShown = first.input.isShown() && first.modal.modalEl.contains(first.input);
    first.modal.close();
    const second = made(() => (told.escaped += 1));
    second.input.focus();
    const key = { key: 'Escape', code: 'Escape', bubbles: true, cancelable: true };
    second.input.dispatchEvent(new KeyboardEvent('keydown', key));
    await attempt.until(() => told.escaped > 0, 1000);
    return allHold(
      [seen`shown`, isShown],
      [seen`told by close`, told.closed === 1],
      [seen`told by Escape`, told.escaped === 1],
    );
  },
};
