import { answer, type Check, untried } from '../check';
import { seen } from '../seen';

export const propertyFieldTakesChange: Check = {
  id: 'property-field-takes-change',
  sentence: 'While a field of the properties has the focus, front matter that a `transaction` changes stays'
    + ' changed.',
  limit: 7000,
  run: async (attempt) => {
    const file = await attempt.note('note.md', '---\naim: one\n---\ntwo\n');
    const { view } = await attempt.openNote(file, { state: { mode: 'source', source: false } });
    // Neither typings nor documentation name the field's element: it is whatever can be typed into and holds the value.
    const fields = () => [...view.contentEl.querySelectorAll<HTMLElement>('input, textarea, [contenteditable="true"]')];
    const field = () => fields().find((el) => (el.instanceOf(HTMLInputElement) ? el.value : el.textContent) === 'one');
    if (!(await attempt.until(() => field() !== undefined, 1500))) {
      return untried(seen`No field that holds the property was found in the note.`);
    }
    field()?.focus();
    const { editor } = view;
    const from = editor.getValue().indexOf('one');
    editor.transaction({
      changes: [{ from: editor.offsetToPos(from), to: editor.offsetToPos(from + 3), text: 'changed' }],
    });
    await attempt.pause(500);
    field()?.blur();
    await view.save();
    await attempt.pause(500);
    const text = await attempt.app.vault.read(file);
    return answer(text === '---\naim: changed\n---\ntwo\n', seen`The note is then ${text}.`);
  },
};
