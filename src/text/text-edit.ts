/** Replaces `from` (inclusive) to `to` (exclusive), UTF-16 offsets into the original text, by `text`. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text after the edits, which are ascending and do not overlap; others throw a RangeError. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let end = 0;
  for (const edit of edits) {
    if (edit.from < end || edit.to < edit.from || edit.to > text.length) {
      throw new RangeError(`Edit ${String(edit.from)}–${String(edit.to)} is out of order or outside the text.`);
    }
    result += text.slice(end, edit.from) + edit.text;
    end = edit.to;
  }
  return result + text.slice(end);
}

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

/** The edits that turn the text after `edits` back into `text`, like an editor's undo. */
export function invertEdits(text: string, edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  return edits.map(({ from, to, text: inserted }) => {
    const start = from + shift;
    shift += inserted.length - (to - from);
    return { from: start, to: start + inserted.length, text: text.slice(from, to) };
  });
}

/** The line break a text uses, judged by its first one; `\n` where it has none. */
export function lineBreakOf(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}
