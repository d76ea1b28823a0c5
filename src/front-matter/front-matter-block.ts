import { lineBreakOf } from '../text/line-break';

/** Where the front matter of a note stands; all offsets are UTF-16 offsets into the note's text. */
export type FrontMatterBlock =
  /** No front matter. A block would go where the body starts: at 0, or at 1 after a byte order mark. */
  | { kind: 'none'; bodyStart: number }
  /** The first line is a fence that no later line closes. */
  | { kind: 'unclosed'; bodyStart: 0 }
  /** The YAML is `text.slice(from, to)`; `to` is the start of the closing fence, `bodyStart` the end of its line. */
  | { kind: 'block'; from: number; to: number; bodyStart: number; lineBreak: '\n' | '\r\n' };

const OPENING = /^\uFEFF?---[ \t]*(?:\r?\n|$)/;
const CLOSING = /\n---[ \t]*(?:\r?\n|$)/g;

/**
 * Finds the front matter of a note's text. A fence is a line of three hyphens; spaces after them are tolerated, as
 * Obsidian tolerates them. Anything else on the first line (`---js`, `----`) makes the whole text body.
 */
export function findFrontMatterBlock(text: string): FrontMatterBlock {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return { kind: 'none', bodyStart: text.startsWith('\uFEFF') ? 1 : 0 };
  const from = opening.length;
  // The search begins at the line break of the opening fence, so that a block without any line is found too.
  CLOSING.lastIndex = from - 1;
  const closing = CLOSING.exec(text);
  if (!closing) return { kind: 'unclosed', bodyStart: 0 };
  const bodyStart = closing.index + closing[0].length;
  return { kind: 'block', from, to: closing.index + 1, bodyStart, lineBreak: lineBreakOf(opening) };
}
