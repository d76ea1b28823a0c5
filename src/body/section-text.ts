import { findFrontMatterBlock } from '../front-matter/front-matter-block';
import { headingName } from './heading-name';
import { outline } from './outline';
import { withoutPrompts } from './without-prompts';

/** Comments, of Obsidian's and of HTML's; one that is never closed hides all that follows. */
const COMMENT = /%%[^]*?(?:%%|$)|<!--[^]*?(?:-->|$)/g;

/**
 * What a coach has written in the section `heading` of a note, up to the next heading of its level or a higher one:
 * without the heading, the questions of our templates and what comments hide. '' where there is no such section.
 */
export function sectionText(note: string, heading: string): string {
  const { bodyStart } = findFrontMatterBlock(note);
  const { headings } = outline(note, bodyStart);
  const found = headings.find(({ name }) => name === headingName(heading));
  if (!found) return '';
  const next = headings.find(({ from, level }) => from > found.from && level <= found.level);
  const whole = note.slice(found.from, next?.from).replaceAll('\r\n', '\n');
  const below = whole.replace(/^.*\n?/, '').replace(/^[ \t]*(?:=+|-+)[ \t]*(?:\n|$)/, '');
  return withoutPrompts(below.replace(COMMENT, '')).replace(/\n{3,}/g, '\n\n').trim();
}
