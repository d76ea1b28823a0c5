import { headingName } from './heading-name';

/** Lines that belong together: `from` is the first line's start, `to` the last one's end, its line break included. */
export interface Block {
  readonly from: number;
  to: number;
  isList: boolean;
  /** Of the heading that it begins with, 1 to 6; 0 where it begins with none. */
  readonly level: number;
  /** What that heading is called. */
  readonly name: string | undefined;
  /** What the heading is called in whose section that heading is. */
  readonly parent: string | undefined;
  /** Its lines, without their breaks, but for those inside code, comments and formulas. */
  readonly lines: string[];
}

export interface Outline {
  readonly blocks: readonly Block[];
  /** Those that begin with a heading. */
  readonly headings: readonly Block[];
  /** Where text can go below all else: the end, or the start of a block that would swallow it as nothing closes it. */
  readonly end: number;
}

interface Line {
  readonly from: number;
  /** Without its line break. */
  readonly text: string;
}

/** A number sign right behind the text belongs to it: `## C#`. (CommonMark 0.31.2, 4.2) */
const HEADING = /^(#{1,6})(?=[ \t]|$)(.*)$/;
const CLOSING_MARKS = /^(.*[ \t])#+[ \t]*$/;
/** A line underlined by the next is a heading, too (CommonMark 0.31.2, 4.3), unless it is something else already. */
const UNDERLINE = /^ {0,3}(?:(=+)|-+)[ \t]*$/;
const PLAIN = /^(?![>|<]|#{1,6}(?:[ \t]|$)|%%|\$\$|`{3}|~{3}|(?:[-*+]|\d+[.)])(?:[ \t]|$)|(?:[-*_][ \t]*){3,}$)\S/;
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d+[.)])(?:[ \t]|$)/;
const INDENTED = /^(?: {2,}|\t)/;
/** What spans lines: a code fence, also in a list, and a comment or formula that its first line does not close. */
const OPENING =
  /^[ \t]*(?:(?:(?:[-*+]|\d+[.)])[ \t]+)?(`{3,}(?!`|.*`)|~{3,})|(%%(?!.*%%)|<!--(?!.*-->)|\$\$(?!.*\$\$)))/;
/** Obsidian's comments may also begin behind text, and then end in the same paragraph. */
const BEHIND = /^[^`%]*()(%%)(?!.*%%)/;
const CLOSING: Readonly<Record<string, RegExp>> = { '%%': /%%/, '<!--': /-->/, $$: /\$\$/ };

/**
 * The blocks of a note's body, `text` from `bodyStart` on: what stands between blank lines; code fences, comments
 * (`%%`, `<!--`), formulas (`$$`) and lists hold blank lines too. A heading begins a block; text right below is in it.
 */
export function outline(text: string, bodyStart: number): Outline {
  const lines = linesOf(text, bodyStart);
  const blocks: Block[] = [];
  /** The names of the headings that the line is below, by level. */
  const above: (string | undefined)[] = [];
  let end = text.length;
  let last = -1;
  let isBelowBlank = true;
  for (const [at, line] of lines.entries()) {
    if (at <= last) continue;
    if (line.text.trim() === '') {
      isBelowBlank = true;
      continue;
    }
    const underline = isBelowBlank && PLAIN.test(line.text) ? UNDERLINE.exec(lines[at + 1]?.text ?? '') : null;
    const [, marks = '', title] = HEADING.exec(line.text) ?? [];
    const name = underline ? line.text : title?.replace(CLOSING_MARKS, '$1');
    const isItem = LIST_ITEM.test(line.text);
    let block = blocks.at(-1);
    const goesOn = isBelowBlank ? INDENTED.test(line.text) || (isItem && block?.isList) : name === undefined;
    if (!block || !goesOn) {
      const { from } = line;
      const level = underline ? (underline[1] ? 1 : 2) : marks.length;
      block = { from, to: from, isList: false, level, name: undefined, parent: undefined, lines: [] };
      if (name !== undefined) {
        above.length = level;
        block = { ...block, name: headingName(name), parent: above.findLast((higher) => higher !== undefined) };
        above[level] = block.name;
      }
      blocks.push(block);
    }
    last = underline ? at + 1 : closingLine(lines, at);
    if (last === -1) {
      end = block.from;
      break;
    }
    block.to = lines[last + 1]?.from ?? text.length;
    block.lines.push(line.text);
    block.isList ||= isItem;
    isBelowBlank = false;
  }
  return { blocks, headings: blocks.filter(({ name }) => name !== undefined), end };
}

function linesOf(text: string, bodyStart: number): Line[] {
  const lines: Line[] = [];
  let from = bodyStart;
  for (const line of text.slice(bodyStart).split('\n')) {
    lines.push({ from, text: line.replace(/\r$/, '') });
    from += line.length + 1;
  }
  return lines;
}

/** The line that closes what the line at `at` opens: itself where it opens nothing, -1 where all below is swallowed. */
function closingLine(lines: readonly Line[], at: number): number {
  const line = lines[at]?.text ?? '';
  const opening = OPENING.exec(line);
  const [, fence, mark = ''] = opening ?? BEHIND.exec(line) ?? [];
  const closing = fence ? new RegExp(`^[ \\t]*${fence}${fence.charAt(0)}*[ \\t]*$`) : CLOSING[mark];
  if (!closing) return at;
  // Two percent signs behind text and a sum of money may begin like a comment or a formula and be none.
  const isUnsure = !opening || mark === '$$';
  for (let below = at + 1; below < lines.length; below += 1) {
    const text = lines[below]?.text ?? '';
    if (closing.test(text)) return below;
    if (isUnsure && (HEADING.test(text) || (!opening && text.trim() === ''))) return at;
  }
  return isUnsure ? at : -1;
}
