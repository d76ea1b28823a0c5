import { answer, type Check } from '../check';
import { seen } from '../seen';

export const transactionKeepsPlace: Check = {
  id: 'transaction-keeps-place',
  sentence: '`transaction` does not scroll (the typings give scrolling a method of its own); what is seen stays'
    + ' in place, as CodeMirror does it when lines above change.',
  run: async (attempt) => {
    const text = Array.from({ length: 400 }, (_, at) => `line ${at}`).join('\n');
    const { view: { editor } } = await attempt.openNote(await attempt.note('long.md', text));
    editor.setCursor(0, 0);
    const line = { line: 300, ch: 0 };
    editor.scrollIntoView({ from: line, to: line }, true);
    await attempt.until(() => editor.getScrollInfo().top > 0);
    await attempt.pause(200);
    const { top: before } = editor.getScrollInfo();
    editor.transaction({ changes: [{ from: { line: 0, ch: 0 }, text: 'new\n' }] });
    await attempt.pause(300);
    const { top: after } = editor.getScrollInfo();
    // The line that came in above may move the place by its own height, and by no more.
    const holds = before > 100 && Math.abs(after - before) < 100;
    return answer(holds, seen`Scrolled to ${before} px; after a line came in at the top: ${after} px.`);
  },
};
