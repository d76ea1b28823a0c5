import { type HtmlEnd, htmlBlockEnd } from './html-block';
import { LineReader } from './line-reader';

/** A block of Markdown on the highest level; of a list, each of its items. */
export interface Part {
  /** The start of its first line. */
  readonly from: number;
  /** The end of its last line that is not blank, line break included. */
  to: number;
  kind: 'text' | 'heading' | 'item' | 'quote' | 'code' | 'html' | 'rule' | 'hidden';
  /** Of a heading, 1 to 6; else 0. */
  level: number;
  /** Of a heading, in Markdown. */
  title: string;
  /** True if something in it extends to the end of the text because nothing closes it. */
  isOpen: boolean;
  /** Its lines, without their breaks, but for those of code in fences, comments, formulas and HTML that is no text. */
  readonly lines: string[];
}

interface ScannedBlocks {
  readonly parts: readonly Part[];
  /** From here on Obsidian may see a comment or a formula where this sees none. Infinity if there is no doubt. */
  readonly unsureFrom: number;
}

/** A quote, or an item of a list with the columns that its content is indented by. */
type Container = { readonly isQuote: true } | { readonly isQuote: false; readonly width: number; isEmpty: boolean };

type Leaf =
  | { readonly kind: 'none' | 'text' | 'indented' }
  | { readonly kind: 'fence'; readonly marks: string }
  | { readonly kind: 'html'; readonly end: HtmlEnd }
  /** A comment or formula, up to the line with that number. */
  | { readonly kind: 'hidden'; readonly last: number };

interface Line {
  readonly from: number;
  readonly text: string;
}

const NONE: Leaf = { kind: 'none' };
/** A number sign right behind the text belongs to it: `## C#`. */
const HEADING = /(#{1,6})(?=[ \t]|$)(.*)$/y;
const CLOSING_MARKS = /^(.*[ \t])#+[ \t]*$/;
const UNDERLINE = /(?:(=+)|-+)[ \t]*$/y;
const DEFINITION = /^ {0,3}\[[^[\]]+\]:[ \t]*\S+[ \t]*(?:"[^"]*"|'[^']*'|\([^()]*\))?[ \t]*$/;
const FENCE = /`{3,}(?=[^`]*$)|~{3,}/y;
const FENCE_END = /(`{3,}|~{3,})[ \t]*$/y;
const MARK = /(?:[-*+]|(\d{1,9})[.)])(?=[ \t]|$)/y;
/** A comment or formula that its first line does not close. */
const HIDING = /(?:%%(?!.*%%)|\$\$(?!.*\$\$))/y;
/** Obsidian's comments may also begin behind text, and then end in the same paragraph. */
const BEHIND = /^[^`%]*%%(?!.*%%)/;
const ANY_HEADING = /^#{1,6}(?:[ \t]|$)/;

/**
 * The blocks of `text` from `bodyStart` on, as the first phase of CommonMark 0.31.2 finds them, and Obsidian's comments
 * (`%%`) and formulas (`$$`). Linear in the length of the text.
 */
export function scanBlocks(text: string, bodyStart: number): ScannedBlocks {
  const lines = linesOf(text, bodyStart);
  const parts: Part[] = [];
  const containers: Container[] = [];
  /** The indices of the quotes in `containers`. */
  const quotes: number[] = [];
  let leaf: Leaf = NONE;
  let unsureFrom = Infinity;

  for (const [number, { from, text: written }] of lines.entries()) {
    const to = lines[number + 1]?.from ?? text.length;
    if (leaf.kind === 'hidden') {
      extend(to);
      if (number === leaf.last) leaf = NONE;
      continue;
    }
    const line = new LineReader(written);
    const matched = line.isBlank ? matchBlank() : match(line);
    const isInside = matched === containers.length;
    if (isInside && (leaf.kind === 'fence' || leaf.kind === 'html') && continueLeaf(line, leaf)) {
      const isShown = quotes.length > 0 || (leaf.kind === 'html' && leaf.end === 'blank');
      if (written.trim() !== '') extend(to, isShown ? written : undefined);
    } else if (written.trim() === '') {
      if (leaf.kind !== 'indented') leaf = NONE;
    } else {
      readBlocks(line, matched, number, from, to);
    }
  }
  const last = parts.at(-1);
  const goesOn = leaf.kind === 'fence' || (leaf.kind === 'html' && leaf.end !== 'blank') || leaf.kind === 'hidden';
  if (last && goesOn && (containers.length === 0 || leaf.kind === 'hidden')) last.isOpen = true;
  return { parts, unsureFrom };

  /** The number of open containers that a blank line continues: it ends quotes, and an item that is still empty. */
  function matchBlank(): number {
    const end = quotes[0] ?? containers.length;
    const inner = containers[end - 1];
    if (inner?.isQuote === false && inner.isEmpty) closeFrom(end - 1);
    else if (end < containers.length) closeFrom(end);
    return containers.length;
  }

  function match(line: LineReader): number {
    for (const [at, container] of containers.entries()) {
      if (container.isQuote) {
        if (line.indent > 3 || line.next !== '>') return at;
        line.pass(1);
        line.skip(1);
      } else if (line.isBlank) {
        // After quote marks there is nothing left to decide by.
        if (container.isEmpty && at === containers.length - 1) return at;
      } else if (line.indent >= container.width) line.skip(container.width);
      else return at;
    }
    return containers.length;
  }

  /** True if the line belongs to the open code or HTML, including the line that closes it. */
  function continueLeaf(line: LineReader, open: Leaf & { kind: 'fence' | 'html' }): boolean {
    if (open.kind === 'html') {
      if (open.end === 'blank') return !line.isBlank;
      if (open.end.test(line.text.slice(line.at))) leaf = NONE;
      return true;
    }
    const marks = line.indent < 4 ? (line.match(FENCE_END)?.[1] ?? '') : '';
    if (marks.startsWith(open.marks)) leaf = NONE;
    return true;
  }

  function closeFrom(at: number): void {
    if (at >= containers.length) return;
    containers.length = at;
    while ((quotes.at(-1) ?? -1) >= at) quotes.pop();
    leaf = NONE;
  }

  /** Reads what begins on a line after the containers that it continues. */
  function readBlocks(line: LineReader, matched: number, number: number, from: number, to: number): void {
    const wasText = leaf.kind === 'text';
    /** True if the line would continue a paragraph it is inside of, and not only lazily. */
    let isInText = wasText && matched === containers.length;
    let hasBegun = false;
    const { text: written } = line;

    /** Ends what the line does not continue. */
    const begin = (kind: Part['kind']): Part | undefined => {
      if (!hasBegun) closeFrom(matched);
      hasBegun = true;
      isInText = false;
      leaf = NONE;
      const inner = containers.at(-1);
      if (inner?.isQuote === false) inner.isEmpty = false;
      if (containers.length > 0) return undefined;
      const part: Part = { from, to, kind, level: 0, title: '', isOpen: false, lines: [] };
      parts.push(part);
      return part;
    };

    while (!line.isBlank) {
      const isLazy = wasText && !hasBegun;
      if (line.indent > 3) {
        if (isLazy) break;
        if (leaf.kind !== 'indented' || hasBegun || matched < containers.length) begin('code');
        leaf = { kind: 'indented' };
        return extend(to, written);
      }
      if (line.next === '>') {
        begin('quote');
        line.pass(1);
        line.skip(1);
        quotes.push(containers.length);
        containers.push({ isQuote: true });
        continue;
      }
      const heading = line.next === '#' ? line.match(HEADING) : null;
      if (heading) {
        const [, marks = '', title = ''] = heading;
        const part = begin('heading');
        if (part) Object.assign(part, { level: marks.length, title: title.replace(CLOSING_MARKS, '$1') });
        return extend(to, written);
      }
      const fence = line.match(FENCE)?.[0];
      if (fence !== undefined) {
        begin('code');
        leaf = { kind: 'fence', marks: fence };
        return extend(to, quotes.length > 0 ? written : undefined);
      }
      const end = htmlBlockEnd(line, isLazy);
      if (end !== undefined) {
        begin('html');
        const isClosed = end !== 'blank' && end.test(written.slice(line.at));
        leaf = isClosed ? NONE : { kind: 'html', end };
        return extend(to, quotes.length > 0 || end === 'blank' ? written : undefined);
      }
      const isQuoted = (quotes[0] ?? Infinity) < (hasBegun ? containers.length : matched);
      if (!isQuoted && line.match(HIDING)) {
        const last = hiddenUntil(number, line.next === '%' ? '%%' : '$$');
        if (last !== undefined) {
          begin('hidden');
          leaf = { kind: 'hidden', last };
          return extend(to);
        }
        unsureFrom = Math.min(unsureFrom, from);
      }
      const underline = isInText && containers.length === 0 ? line.match(UNDERLINE) : null;
      const paragraph = parts.at(-1);
      if (underline && paragraph && !paragraph.lines.every((text) => DEFINITION.test(text))) {
        const title = paragraph.lines.map((text) => text.trim()).join(' ');
        Object.assign(paragraph, { kind: 'heading', level: underline[1] === undefined ? 2 : 1, title });
        leaf = NONE;
        return extend(to);
      }
      // In a quote or an item the line underlines what is there, too.
      if (isInText && containers.length > 0 && line.match(UNDERLINE)) {
        leaf = NONE;
        return extend(to, written);
      }
      if (line.isRule) {
        begin('rule');
        return extend(to, written);
      }
      const mark = line.match(MARK);
      if (!mark || (isInText && !mayInterrupt(line, mark))) break;
      begin('item');
      pushItem(line, mark[0].length);
    }
    if (line.isBlank) {
      // What is left of it is the mark of a quote or an item.
      if (!hasBegun) closeFrom(matched);
      if (!hasBegun && leaf.kind !== 'indented') leaf = NONE;
      return extend(to, written);
    }
    if (!wasText || hasBegun) {
      begin('text');
      leaf = { kind: 'text' };
    }
    extend(to, written);
    if (quotes.length > 0 || !BEHIND.test(written)) return;
    const last = hiddenInParagraph(number);
    if (last === undefined) unsureFrom = Math.min(unsureFrom, from);
    else leaf = { kind: 'hidden', last };
  }

  /** An item with its mark, which is `length` letters long (CommonMark 0.31.2, 5.2). */
  function pushItem(line: LineReader, length: number): void {
    const before = line.indent;
    line.pass(length);
    const isEmpty = line.isBlank;
    const space = isEmpty || line.indent > 4 ? 1 : line.indent;
    line.skip(space);
    containers.push({ isQuote: false, width: before + length + space, isEmpty });
  }

  /** The line on which a comment or formula ends that begins on a line; undefined where none begins. */
  function hiddenUntil(number: number, mark: '%%' | '$$'): number | undefined {
    for (let below = number + 1; below < lines.length; below += 1) {
      const { text: other = '' } = lines[below] ?? {};
      if (other.includes(mark)) return below;
      // A sum of money may begin like a formula and be none.
      if (mark === '$$' && ANY_HEADING.test(other)) return undefined;
    }
    return mark === '$$' ? undefined : Infinity;
  }

  function hiddenInParagraph(number: number): number | undefined {
    for (let below = number + 1; below < lines.length; below += 1) {
      const { text: other = '' } = lines[below] ?? {};
      if (other.includes('%%')) return below;
      if (other.trim() === '' || ANY_HEADING.test(other)) return undefined;
    }
    return undefined;
  }

  function extend(to: number, shown?: string): void {
    const part = parts.at(-1);
    if (!part) return;
    part.to = to;
    if (shown !== undefined) part.lines.push(shown);
  }
}

/** Within a paragraph an item begins only with text, and a numbered one with 1: not `… in\n1990. It was …`. */
function mayInterrupt(line: LineReader, [mark, number]: RegExpExecArray): boolean {
  return (number === undefined || Number(number) === 1) && /\S/.test(line.text.slice(line.at + mark.length));
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
