import { findFrontMatterBlock } from '../notes/front-matter-block';
import { outline } from './outline';
import { withoutPrompts } from './without-prompts';

/** A paragraph or an item of a list. */
export interface WrittenPiece {
  /** The headings above it, as `headingName` has them, the highest first. */
  readonly sections: readonly string[];
  /** As written, without what makes it an item: the bullet and the check box. */
  readonly text: string;
  /** Whether it has a check box. */
  readonly isTask: boolean;
}

const COMMENT = /%%[\s\S]*?%%|<!--[\s\S]*?-->/g;
const ITEM = /^[ \t]*(?:[-*+]|\d+[.)])(?:[ \t]+|$)(?:\[.\](?:[ \t]+|$))?/;
const TASK = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+\[.\]/;

/**
 * What somebody wrote into a note, in its order: no properties and headings, no comments, no prompts of a template, and
 * no item that nobody filled.
 */
export function writtenPieces(text: string): WrittenPiece[] {
  const pieces: WrittenPiece[] = [];
  const above: (string | undefined)[] = [];
  for (const { from, to, level, name } of outline(text, findFrontMatterBlock(text).bodyStart).blocks) {
    if (name !== undefined) {
      above.length = level;
      above[level] = name;
    }
    const sections = above.filter((heading) => heading !== undefined);
    const block = withoutPrompts(text.slice(from, to).replace(/\r/g, '').replace(COMMENT, ''));
    const lines = block.split('\n').slice(name === undefined ? 0 : headingLines(block));
    for (const item of byItem(lines)) {
      const piece = item.trim().replace(ITEM, '');
      if (piece !== '') pieces.push({ sections, text: piece, isTask: TASK.test(item) });
    }
  }
  return pieces;
}

/** A heading that no number sign begins is underlined. */
function headingLines(block: string): number {
  return block.startsWith('#') ? 1 : 2;
}

function byItem(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    const goesOn = items.length > 0 && !ITEM.test(line);
    items.push(goesOn ? `${items.pop()}\n${line.trim()}` : line);
  }
  return items;
}
