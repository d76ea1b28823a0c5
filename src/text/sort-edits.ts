import type { TextEdit } from './text-edit';

/**
 * Puts edits that do not overlap in ascending order, joins those that touch and drops those that do nothing.
 * Insertions at one offset keep the order they come in.
 */
export function sortEdits(edits: readonly TextEdit[]): TextEdit[] {
  const sorted: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (edit.from === edit.to && edit.text === '') continue;
    const last = sorted.at(-1);
    if (last?.to === edit.from) {
      sorted[sorted.length - 1] = { from: last.from, to: edit.to, text: last.text + edit.text };
    } else {
      sorted.push(edit);
    }
  }
  return sorted;
}
