import { type Words } from '../words/en';
import { words } from '../words/words';
import { headingName } from '../templates/heading-name';
import type { WrittenPiece } from '../templates/written-pieces';

/** Whether a piece is written below a heading of our templates, in any language that Groundwork speaks. */
export function isBelow({ sections }: WrittenPiece, heading: keyof Words['templates']['headings']): boolean {
  return sections.includes(headingName(words.templates.headings[heading]));
}
