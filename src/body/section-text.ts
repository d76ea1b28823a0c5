import { findFrontMatterBlock } from '../front-matter/front-matter-block';
import { findSection } from './find-section';
import { outline } from './outline';
import { withoutPrivate } from './without-private';
import { withoutPrompts } from './without-prompts';

/** Comments, of Obsidian's and of HTML's; one that is never closed hides all that follows. */
const COMMENT = /%%[^]*?(?:%%|$)|<!--[^]*?(?:-->|$)/g;

/**
 * What a coach has written in the section `heading` of a note and may be shown elsewhere: `wholeSection` without what
 * is private, be it the section or a part of it.
 *
 * @param privateHeadings what the coach calls private sections, besides ours
 */
export function sectionText(note: string, heading: string, privateHeadings: readonly string[] = []): string {
  return wholeSection(withoutPrivate(note, privateHeadings), heading);
}

/**
 * What a coach has written in the section `heading` of a note, up to the next heading of its level or a higher one;
 * below a line that stands for the heading, up to the next such line or heading. It is without the heading, the
 * questions of our templates and what comments hide, '' where there is no such section, and not to be shown: what is
 * private is in it.
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
