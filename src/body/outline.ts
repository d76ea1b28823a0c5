import { headingName } from './heading-name';
import { scanBlocks } from './scan-blocks';

/** Lines that belong together: `from` is the first line's start, `to` the last one's end, its line break included. */
export interface Block {
  readonly from: number;
  to: number;
  isList: boolean;
  /** Of the heading that it begins with, 1 to 6; 0 where it begins with none. */
  readonly level: number;
  /** That heading in Markdown; '' where it begins with none. */
  readonly title: string;
  /** That heading's name. */
  readonly name: string | undefined;
  /** The name of the heading whose section contains that heading. */
  readonly parent: string | undefined;
  /** Its lines, without their breaks, but for those of code in fences, comments, formulas and HTML that is no text. */
  readonly lines: string[];
}

interface Outline {
  readonly blocks: readonly Block[];
  /** Those that begin with a heading. */
  readonly headings: readonly Block[];
  /** The offset where text can go below everything else: the end, or the start of a block that is never closed. */
  readonly end: number;
  /** From here on only `end` is sure to be outside of everything. Infinity if there is no doubt. */
  readonly unsureFrom: number;
}

const INDENTED = /(?: {2,}|\t)/y;

/**
 * The blocks of a note's body, `text` from `bodyStart` on: what stands between blank lines; code, HTML, comments,
 * formulas and lists hold blank lines too, and what is indented goes with what is above. A heading begins a block; text
 * right below is in it.
 */
export function outline(text: string, bodyStart: number): Outline {
  const { parts, unsureFrom } = scanBlocks(text, bodyStart);
  const blocks: Block[] = [];
  /** The names of the headings that the part is below, by level. */
  const above: (string | undefined)[] = [];
  let end = text.length;
  let lastTo = -1;
  for (const { from, to, kind, level, title, isOpen, lines } of parts) {
    const isItem = kind === 'item';
    let block = blocks.at(-1);
    const goesOn = from === lastTo || isIndented(text, from) || (isItem && block?.isList);
    if (!block || kind === 'heading' || !goesOn) {
      block = { from, to, isList: false, level, title, name: undefined, parent: undefined, lines: [] };
      if (kind === 'heading') {
        above.length = level;
        block = { ...block, name: headingName(title), parent: above.findLast((higher) => higher !== undefined) };
        above[level] = block.name;
      }
      blocks.push(block);
    }
    block.to = to;
    block.isList ||= isItem;
    for (const line of lines) block.lines.push(line);
    lastTo = to;
    // Between two items, text would continue the first one.
    if (isOpen) end = isItem ? block.from : from;
  }
  return { blocks, headings: blocks.filter(({ name }) => name !== undefined), end, unsureFrom };
}

function isIndented(text: string, at: number): boolean {
  INDENTED.lastIndex = at;
  return INDENTED.test(text);
}
