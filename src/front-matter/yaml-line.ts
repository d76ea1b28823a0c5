/** One line of a text: `from` to `next` with its line break, `to` without; `start` is its first non-space. */
export interface YamlLine {
  readonly from: number;
  readonly to: number;
  readonly next: number;
  readonly start: number;
}

/** The line that begins at `from`; the text is read up to `end` only. */
export function lineAt(text: string, from: number, end: number): YamlLine {
  const found = text.indexOf('\n', from);
  const next = found === -1 || found >= end ? end : found + 1;
  let to = found === -1 || found >= end ? end : found;
  if (to > from && text[to - 1] === '\r') to -= 1;
  let start = from;
  while (start < to && text[start] === ' ') start += 1;
  return { from, to, next, start };
}

/** True for a line that holds nothing but spaces or a comment. */
export function isBlankOrComment(text: string, line: YamlLine): boolean {
  return /^[ \t]*(?:#|$)/.test(text.slice(line.start, line.to));
}

/** The first line at or after `from` that holds more than spaces or a comment; undefined before `end` is reached. */
export function contentLine(text: string, from: number, end: number): YamlLine | undefined {
  for (let at = from; at < end; ) {
    const line = lineAt(text, at, end);
    if (!isBlankOrComment(text, line)) return line;
    at = line.next;
  }
  return undefined;
}
