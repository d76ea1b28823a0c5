import { type Words } from '../words/en';
import { words } from '../words/words';
import { sectionName } from '../body/heading-name';
import type { WrittenPiece } from '../body/written-pieces';

/**
 * Whether a piece is written below a heading of our templates, in any language that Groundwork speaks, or one of
 * `others`, which the coach has for the same.
 */
export function isBelow(
  { sections }: WrittenPiece,
  heading: keyof Words['templates']['headings'],
  others: readonly string[] = [],
): boolean {
  return [words.templates.headings[heading], ...others].some((name) => sections.includes(sectionName(name)));
}
