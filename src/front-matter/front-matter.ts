import { describeYamlError } from './describe-yaml-error';
import { findFrontMatterBlock } from './front-matter-block';
import type { ReadProblem } from './problem';

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
    const { line, mistake } = describeYamlError(error);
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
