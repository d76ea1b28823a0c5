import { allHold, type Check } from '../check';
import { seen } from '../seen';

export const editorCountsAsText: Check = {
  id: 'editor-counts-as-text',
  sentence: 'Offsets of an editor count as those of `getValue` do, a sign of two units as two; lines count from 0.',
  run: async (attempt) => {
    const text = 'a\u{1F600}b\nc\n';
    const { view: { editor } } = await attempt.openNote(await attempt.note('note.md', text));
    const place = editor.offsetToPos(text.indexOf('c'));
    editor.setCursor(editor.offsetToPos(text.indexOf('b')));
    const cursor = editor.posToOffset(editor.getCursor());
    editor.focus();
    const hasFocus = await attempt.until(() => editor.hasFocus(), 1000);
    return allHold(
      [seen`the whole text`, editor.getValue() === text],
      [seen`the line after a sign of two units`, place.line === 1 && place.ch === 0],
      [seen`the cursor behind it`, cursor === text.indexOf('b')],
      [seen`the focus`, hasFocus],
    );
  },
};
