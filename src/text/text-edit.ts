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
