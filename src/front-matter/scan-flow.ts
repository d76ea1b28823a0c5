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

/** A stretch of the text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A flow collection: `to` is the end of its closing bracket, `items` what stands between its own commas. */
interface Flow {
  readonly items: readonly Span[];
  readonly to: number;
}

/** Blank in the sense of YAML, which takes a non-breaking space for text (1.2.2, 5.5). */
const BLANK = /[ \t\r\n]/;
const OPENS = '[{';
const CLOSES = ']}';

/** Scans the flow collection whose bracket is at `from`. Undefined where it is not closed before `end`. */
export function scanFlow(text: string, from: number, end: number): Flow | undefined {
  const items: Span[] = [];
  let depth = 0;
  let item: { from: number; to: number } | undefined;
  // A quote opens a quoted scalar only where a scalar can begin: `it's` is plain text.
  let scalarMayBegin = true;
  for (let at = from; at < end; ) {
    const character = text.charAt(at);
    if (BLANK.test(character)) {
      at += 1;
      continue;
    }
    if (character === '#' && BLANK.test(text.charAt(at - 1))) {
      at = endOfLine(text, at, end);
      continue;
    }
    const separates = depth === 1 && (character === ',' || CLOSES.includes(character));
    if (separates && item) {
      items.push(item);
      item = undefined;
    }
    const isQuoted = scalarMayBegin && (character === '"' || character === "'");
    const to = isQuoted ? quotedEnd(text, at, end) : at + 1;
    if (to === undefined) return undefined;
    if (depth > 0 && !separates) item = item ? { from: item.from, to } : { from: at, to };
    if (OPENS.includes(character)) depth += 1;
    if (CLOSES.includes(character)) depth -= 1;
    if (depth === 0) return { items, to };
    const wasColon = character === ':' && /[\s,[\]{}"']/.test(text.charAt(at + 1));
    scalarMayBegin = OPENS.includes(character) || character === ',' || wasColon;
    at = to;
  }
  return undefined;
}

/** The end of the quoted scalar that begins at `from`. Undefined where it is not closed before `end`. */
export function quotedEnd(text: string, from: number, end: number): number | undefined {
  const quote = text[from];
  for (let at = from + 1; at < end; at += 1) {
    if (quote === '"' && text[at] === '\\') at += 1;
    else if (text[at] === quote) {
      if (quote === '"' || text[at + 1] !== "'") return at + 1;
      at += 1;
    }
  }
  return undefined;
}

function endOfLine(text: string, from: number, end: number): number {
  const found = text.indexOf('\n', from);
  return found === -1 || found > end ? end : found;
}
