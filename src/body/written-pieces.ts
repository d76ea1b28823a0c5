import { findFrontMatterBlock } from '../front-matter/front-matter-block';
import { sectionName } from './heading-name';
import { isTitleLine } from './line-title';
import { outline } from './outline';
import { wordLines } from './word-lines';

/** A paragraph or an item of a list. */
export interface WrittenPiece {
  /** The headings above it and the line that stands for one, as `sectionName` has them, the highest first. */
  readonly sections: readonly string[];
  /** As written, without what makes it an item: the bullet and the check box. */
  readonly text: string;
  /** Whether it has a check box. */
  readonly isTask: boolean;
}

const ITEM = /^[ \t]*(?:[-*+]|\d+[.)])(?:[ \t]+|$)(?:\[.\](?:[ \t]+|$))?/;
const TASK = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+\[.\]/;

/**
 * What somebody wrote into a note, in its order: no properties and headings, no prompts of a template, no item that
 * nobody filled, and nothing that is no words, as code and comments. What follows a line that stands for a heading is
 * below it, up to the next heading or such line.
 */
export function writtenPieces(text: string): WrittenPiece[] {
  const pieces: WrittenPiece[] = [];
  const above: (string | undefined)[] = [];
  let title: string | undefined;
  const { blocks } = outline(text, findFrontMatterBlock(text).bodyStart);
  for (const { from, to, level, name, title: heading, isList } of blocks) {
    const block = text.slice(from, to);
    if (name !== undefined) {
      above.length = level;
      above[level] = sectionName(heading);
      title = undefined;
    }
    const below = name === undefined ? block : block.split('\n').slice(headingLines(block)).join('\n');
    for (const item of byItem(wordLines(below, isList))) {
      const isTitle = !item.includes('\n') && isTitleLine(item);
      if (isTitle) title = undefined;
      const piece = item.trim().replace(ITEM, '');
      const sections = [...above, title].filter((heading) => heading !== undefined);
      if (/[^\s>]/.test(piece)) pieces.push({ sections, text: piece, isTask: TASK.test(item) });
      if (isTitle) title = sectionName(item);
    }
  }
  return pieces;
}

/** A heading that no number sign begins is underlined. */
function headingLines(block: string): number {
  return block.startsWith('#') ? 1 : 2;
}

function byItem(lines: readonly string[]): string[] {
  const items: string[][] = [];
  for (const line of lines) {
    const last = items.at(-1);
    const isApart = ITEM.test(line) || isTitleLine(line) || (last?.length === 1 && isTitleLine(last[0] ?? ''));
    if (last && !isApart) last.push(line.trim());
    else items.push([line]);
  }
  return items.map((item) => item.join('\n'));
}
