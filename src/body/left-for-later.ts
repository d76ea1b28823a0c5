import { sectionName } from './heading-name';
import { plainText } from './plain-text';
import { SECTION_HEADINGS } from './section-headings';
import { type WrittenPiece, writtenPieces } from './written-pieces';

const LATER = sectionName(SECTION_HEADINGS.en.later);
/** Struck out from beginning to end; a full stop may stand behind. */
const STRUCK = /^~~[^~]+~~\W*$/;

/**
 * What the note of a first session set aside, a line each, without Markdown: what is written below “Left for later”, in
 * any language, and neither ticked nor struck out.
 *
 * @param note its text, without what is private
 */
export function leftForLater(note: string): string[] {
  const pieces = writtenPieces(note).filter(({ sections, item }) => sections.includes(LATER) && item !== 'done');
  const lines = pieces.flatMap(linesOf).filter((line) => !STRUCK.test(line.trim()));
  return [...new Set(lines.map(plainText))].filter((line) => /[\p{L}\p{N}]/u.test(line));
}

/** An item is one line, however long. In a paragraph each line is one: who begins a new line means something else. */
function linesOf({ text, item }: WrittenPiece): string[] {
  return item === undefined ? text.split('\n') : [text];
}
