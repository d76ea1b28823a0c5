import { findFrontMatterBlock } from '../front-matter/front-matter';
import { nameWithAside, sectionName } from './heading-name';
import { isTitleLine } from './line-title';
import { type Block, outline } from './outline';
import { withoutPrompts } from './plain-text';
import { withoutPrivate } from './without-private';

/** A section of a note, found by its name. */
interface NamedSection {
  /** The block that it begins with. */
  readonly start: Block;
  /** The blocks below that one, up to the next heading of any level, or the next line that serves as one. */
  readonly inside: readonly Block[];
  /** True if a line serves as its heading: a bold one, or a few words and a colon. */
  readonly isLine: boolean;
}

/**
 * The section named `name` among the blocks of a note: below the heading that says just that, else below one
 * that says more in brackets, else below a line that serves as a heading.
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

/** Obsidian's and HTML's comments; one that is never closed hides all that follows. */
const COMMENT = /%%[^]*?(?:%%|$)|<!--[^]*?(?:-->|$)/g;

/**
 * The text in the section `heading` of a note that may be shown elsewhere: `wholeSection` without what
 * is private, be it the section or a part of it.
 *
 * @param privateHeadings the coach's own names of private sections, besides ours
 */
export function sectionText(note: string, heading: string, privateHeadings: readonly string[] = []): string {
  return wholeSection(withoutPrivate(note, privateHeadings), heading);
}

/**
 * The coach's text in the section `heading` of a note, up to the next heading of its level or a higher one;
 * below a line that serves as the heading, up to the next such line or heading. Without the heading, the
 * questions of our templates and comments; '' where there is no such section. Not to be shown: it includes what is
 * private.
 */
export function wholeSection(note: string, heading: string): string {
  const { bodyStart } = findFrontMatterBlock(note);
  const { blocks, headings } = outline(note, bodyStart);
  const found = findSection(blocks, heading);
  if (!found) return '';
  const { start, inside, isLine } = found;
  const next = headings.find(({ from, level }) => from > start.from && level <= start.level);
  const end = isLine ? (inside.at(-1) ?? start).to : next?.from;
  const whole = note.slice(start.from, end).replaceAll('\r\n', '\n');
  const below = whole.replace(/^.*\n?/, '').replace(/^[ \t]*(?:=+|-+)[ \t]*(?:\n|$)/, '');
  return withoutPrompts(below.replace(COMMENT, '')).replace(/\n{3,}/g, '\n\n').trim();
}
