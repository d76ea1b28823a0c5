import type { LineReader } from './line-reader';

/** The end of a block of HTML: a line with this, or a blank line. */
export type HtmlEnd = RegExp | 'blank';

const NAMES =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|' +
  'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|' +
  'menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|' +
  'track|ul';
const VALUE = '(?:[^"\'=<>`\\x00-\\x20]+|\'[^\']*\'|"[^"]*")';
const ATTRIBUTE = `\\s+[a-z_:][a-z0-9:._-]*(?:\\s*=\\s*${VALUE})?`;

/** The first six kinds of HTML blocks, how each begins and ends (CommonMark 0.31.2, 4.6). */
const KINDS: readonly (readonly [start: RegExp, end: HtmlEnd])[] = [
  [/<(?:script|pre|textarea|style)(?:\s|>|$)/iy, /<\/(?:script|pre|textarea|style)>/i],
  [/<!--/y, /-->/],
  [/<\?/y, /\?>/],
  [/<![a-z]/iy, />/],
  [/<!\[CDATA\[/y, /\]\]>/],
  [new RegExp(`</?(?:${NAMES})(?:\\s|/?>|$)`, 'iy'), 'blank'],
];
/** The seventh: any tag alone on its line. It cannot begin within a paragraph. */
const ANY_TAG = new RegExp(`(?:<[a-z][a-z0-9-]*(?:${ATTRIBUTE})*\\s*/?>|</[a-z][a-z0-9-]*\\s*>)\\s*$`, 'iy');

/** The end of the block of HTML that begins at the reader's position; undefined where none does. */
export function htmlBlockEnd(line: LineReader, isInParagraph: boolean): HtmlEnd | undefined {
  if (line.next !== '<') return undefined;
  const known = KINDS.find(([start]) => line.match(start));
  if (known) return known[1];
  return !isInParagraph && line.match(ANY_TAG) ? 'blank' : undefined;
}
