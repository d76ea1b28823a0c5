import { lineBreakOf } from '../text/text-edit';
import { yamlMistake, type ReadProblem } from './problem';

/** The place of the front matter in a note; all offsets are UTF-16 offsets into the note's text. */
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

/** Parses YAML 1.2 with dates left as text, as Obsidian's `parseYaml` does; throws on malformed YAML. */
export type ParseYaml = (yaml: string) => unknown;

export type FrontMatter =
  /** No front matter, or an opening fence that nothing closes: then the whole text is body. */
  | { kind: 'none' }
  | { kind: 'read'; data: Readonly<Record<string, unknown>> }
  /** `line` is counted in the text, from 1. */
  | { kind: 'unreadable'; line: number | null; problem: ReadProblem };

/** The first line of YAML in a note: the line after the fence. */
const FIRST_LINE = 2;

/**
 * Reads the front matter of a note's text. The parser gets the block between exact fences alone, with one line end, so
 * that `---js`, a line that merely begins with hyphens, or a block that is never closed cannot lead it astray.
 */
export function readFrontMatter(text: string, parseYaml: ParseYaml): FrontMatter {
  const block = findFrontMatterBlock(text);
  if (block.kind !== 'block') return { kind: 'none' };
  let data: unknown;
  try {
    data = parseYaml(text.slice(block.from, block.to).replaceAll('\r\n', '\n'));
  } catch (error) {
    const { line, mistake } = yamlMistake(error);
    const lineInNote = line === null ? null : line + FIRST_LINE - 1;
    return { kind: 'unreadable', line: lineInNote, problem: { kind: 'yaml', mistake } };
  }
  if (data === null || data === undefined) return { kind: 'read', data: {} };
  if (isPlainObject(data)) return { kind: 'read', data };
  return {
    kind: 'unreadable',
    line: FIRST_LINE,
    problem: { kind: 'not-properties', found: Array.isArray(data) ? 'list' : 'text' },
  };
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}
