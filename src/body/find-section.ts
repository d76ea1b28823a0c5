import { nameWithAside, sectionName } from './heading-name';
import { isTitleLine } from './line-title';
import type { Block } from './outline';

/** A section of a note as it is looked for by its name. */
export interface NamedSection {
  /** The block that it begins with. */
  readonly start: Block;
  /** The blocks below that one, up to the next heading of any level, or the next line that stands for one. */
  readonly inside: readonly Block[];
  /** Whether a line stands for its heading: a bold one, or a few words and a colon. */
  readonly isLine: boolean;
}

/**
 * The section that is called `name` among the blocks of a note: below the heading that says just that, else below one
 * that says more in brackets, else below a line that stands for a heading.
 */
export function findSection(blocks: readonly Block[], name: string): NamedSection | undefined {
  const exact = nameWithAside(name);
  const wanted = sectionName(name);
  const isHeading = ({ level }: Block) => level > 0;
  const isLine = (block: Block) => !isHeading(block) && isTitleLine(firstLine(block));
  const start =
    blocks.find((block) => isHeading(block) && nameWithAside(block.title) === exact) ??
    blocks.find((block) => isHeading(block) && sectionName(block.title) === wanted) ??
    blocks.find((block) => isLine(block) && sectionName(firstLine(block)) === wanted);
  if (!start) return undefined;
  const from = blocks.indexOf(start) + 1;
  const isOfLine = !isHeading(start);
  const next = blocks.findIndex((block, at) => at >= from && (isHeading(block) || (isOfLine && isLine(block))));
  return { start, inside: blocks.slice(from, next === -1 ? undefined : next), isLine: isOfLine };
}

function firstLine({ lines }: Block): string {
  return lines[0] ?? '';
}
