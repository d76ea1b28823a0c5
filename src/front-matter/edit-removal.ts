import type { FrontMatterBlock } from './front-matter-block';
import type { YamlEntry } from './scan-entries';
import type { TextEdit } from '../text/text-edit';

/** The header of a block scalar at the end of a line. It may find one too many: then a `#` too many stays behind. */
const HEADER = /[|>]([-+\d]*)[ \t]*(?:[ \t]#[^\n]*)?$/;

/** A block scalar that ends with its property: what comes to stand below could become its text. */
interface OpenScalar {
  readonly keepsBlankLines: boolean;
  /** How far its text is indented; a line of more spaces is text, too. 0 where that is not sure. */
  readonly indentation: number;
}

/**
 * The edits that take the lines of properties out of a front matter block; comments and blank lines around them stay.
 * Where those below would become text of a block scalar above (YAML 1.2.2, 8.1: each line indented further, one of
 * spaces alone included, and after `|+` blank lines), a line with nothing but `#` stays behind and keeps them apart.
 */
export function editRemovals(
  text: string,
  block: Extract<FrontMatterBlock, { kind: 'block' }>,
  entries: readonly YamlEntry[],
  removed: ReadonlySet<YamlEntry | undefined>,
): TextEdit[] {
  const edits: TextEdit[] = [];
  let above: OpenScalar | undefined;
  for (const [index, entry] of entries.entries()) {
    const { from, to, indent } = entry;
    const next = entries[index + 1];
    const below = text.slice(to, next?.from ?? block.to);
    if (removed.has(entry)) {
      const isTakenIn = above !== undefined && takesIn(above, below);
      edits.push({ from, to, text: isTakenIn ? `${' '.repeat(indent)}#${block.lineBreak}` : '' });
      if (isTakenIn) above = undefined;
    } else if (removed.has(next)) {
      above = openScalar(text.slice(from, to));
    }
    // A comment ends it.
    if (below.trim() !== '') above = undefined;
  }
  return edits;
}

/** The block scalar that the lines of a property end with, where they do. */
function openScalar(entry: string): OpenScalar | undefined {
  const lines = linesOf(entry);
  /** For each line, how far that line or one below it is indented at least; blank ones do not count. */
  const least: number[] = [];
  for (const line of [...lines].reverse()) {
    least.push(Math.min(least.at(-1) ?? Infinity, line.trim() === '' ? Infinity : indentationOf(line)));
  }
  least.reverse();
  for (const [at, line] of lines.entries()) {
    const [, indicators] = HEADER.exec(line) ?? [];
    const indentation = least[at + 1] ?? Infinity;
    if (indicators === undefined || indentation <= indentationOf(line)) continue;
    const isSure = indentation < Infinity && !/\d/.test(indicators);
    return { keepsBlankLines: indicators.includes('+'), indentation: isSure ? indentation : 0 };
  }
  return undefined;
}

/** Whether the first of the lines that come to stand below would become text of a block scalar. */
function takesIn({ keepsBlankLines, indentation }: OpenScalar, below: string): boolean {
  for (const line of linesOf(below).slice(0, -1)) {
    if (line.trim() !== '') return indentationOf(line) > 0;
    if (keepsBlankLines || line.includes('\t') || line.length > indentation) return true;
  }
  return false;
}

function linesOf(text: string): string[] {
  return text.replaceAll('\r\n', '\n').split('\n');
}

function indentationOf(line: string): number {
  return line.length - line.replace(/^[ \t]+/, '').length;
}
