import { findFrontMatterBlock } from '../front-matter/front-matter-block';
import { headingName } from './heading-name';
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
 * What a coach has written in the section `heading` of a note, up to the next heading of its level or a higher one:
 * without the heading, the questions of our templates and what comments hide. '' where there is no such section. What
 * is private is in it: it is not to be shown.
 */
export function wholeSection(note: string, heading: string): string {
  const { bodyStart } = findFrontMatterBlock(note);
  const { headings } = outline(note, bodyStart);
  const found = headings.find(({ name }) => name === headingName(heading));
  if (!found) return '';
  const next = headings.find(({ from, level }) => from > found.from && level <= found.level);
  const whole = note.slice(found.from, next?.from).replaceAll('\r\n', '\n');
  const below = whole.replace(/^.*\n?/, '').replace(/^[ \t]*(?:=+|-+)[ \t]*(?:\n|$)/, '');
  return withoutPrompts(below.replace(COMMENT, '')).replace(/\n{3,}/g, '\n\n').trim();
}
