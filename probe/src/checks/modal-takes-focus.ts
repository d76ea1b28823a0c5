import { Modal } from 'obsidian';
import { answer, type Check } from '../check';
import { seen } from '../seen';

export const modalTakesFocus: Check = {
  id: 'modal-takes-focus',
  sentence: 'A modal puts the focus on its first control when `onOpen` has not put it anywhere, and gives it back'
    + ' on closing.',
  run: async (attempt) => {
    const { view } = await attempt.openNote(await attempt.note('note.md', 'one\n'));
    view.editor.focus();
    const modal = new Modal(attempt.app);
    modal.setTitle('The probe closes this by itself');
    const first = modal.contentEl.createEl('input', { type: 'text' });
    modal.contentEl.createEl('button', { text: 'Second' });
    attempt.atEnd(() => modal.close());
    modal.open();
    const onFirst = await attempt.until(() => first.doc.activeElement === first, 1000);
    modal.close();
    const back = await attempt.until(() => view.editor.hasFocus(), 1000);
    return answer(onFirst && back, seen`On the first control: ${onFirst}; back in the editor afterwards: ${back}.`);
  },
};
