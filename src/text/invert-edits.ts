import type { TextEdit } from './text-edit';

/** The edits that turn the text after `edits` into `text` again, as an editor's undo does. */
export function invertEdits(text: string, edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  return edits.map(({ from, to, text: inserted }) => {
    const start = from + shift;
    shift += inserted.length - (to - from);
    return { from: start, to: start + inserted.length, text: text.slice(from, to) };
  });
}
