import { answer, type Check } from '../check';
import { seen } from '../seen';

export const twoPanesAgree: Check = {
  id: 'two-panes-agree',
  sentence: 'Of a note that is open in two panes, what a `transaction` changes in one is in the other once it is'
    + ' saved.',
  run: async (attempt) => {
    const file = await attempt.note('note.md', 'one\n');
    const { view: first } = await attempt.openNote(file);
    const { view: second } = await attempt.openNote(file);
    second.editor.transaction({ changes: [{ from: { line: 0, ch: 0 }, text: 'new ' }] });
    const atOnce = first.editor.getValue();
    await second.save();
    await attempt.until(() => first.editor.getValue() === 'new one\n');
    const saved = first.editor.getValue();
    return answer(saved === 'new one\n', seen`The other had ${atOnce} at once and ${saved} after the saving.`);
  },
};
