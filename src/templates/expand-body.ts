import { COMMAND, expandText, TOKEN, type TokenContext, tokenValue } from './tokens';
import { splitEnclosed } from '../text/split-enclosed';

export interface ExpandedBody {
  readonly text: string;
  /** The offset into `text` of the first `{{cursor}}`. */
  readonly cursor: number | undefined;
}

/** Quote marks, a list mark and a check box: all that can precede a line's text. */
const MARKS = /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(?:\[.\][ \t]+)?/;
/** A row of a table, which begins with a bar. */
const ROW = /^[ \t>]*\|/;
const CURSOR = /\{\{\s*cursor\s*\}\}/i;
const COMMAND_START = /<%/g;
const TOKENS = new RegExp(TOKEN, 'g');

/**
 * Expands the tokens below a template's front matter; line ends must be `\n`. A token alone on its line, after quote or
 * list marks, repeats the line for each item of a list, and takes the line with it where it has no value, and a line of
 * quote marks alone below it, which would end the quote. Values over several lines stay inside the quote or list they
 * begin in, and values in a row of a table inside their cell.
 */
export function expandBody(body: string, context: TokenContext, unknown: Set<string>): ExpandedBody {
  let text = '';
  let cursor: number | undefined;
  /** True if the line above was left out. */
  let isGone = false;
  for (const line of linesOf(body)) {
    const marks = MARKS.exec(line)?.[0] ?? '';
    // A check box is text: what belongs to its item is indented as the text behind the item's mark.
    const lineBreak = `\n${marks.replace(/\[.\][ \t]+$/, '').replace(/[^\s>]/g, ' ')}`;
    const isRow = ROW.test(line);
    const expand = (part: string): string => {
      return isRow ? inRow(part, context, unknown) : expandText(part, context, unknown, lineBreak);
    };
    const at = splitAtCommands(line).map(blankCommand).join('').search(CURSOR);
    if (at !== -1) cursor ??= text.length + expand(line.slice(0, at)).length;
    const value = at === -1 ? tokenValue(line.slice(marks.length).trimEnd(), context) : undefined;
    const isEnd: boolean = isGone && /^[ \t]*>[ \t>]*$/.test(line);
    isGone = isEnd;
    if (isEnd) continue;
    if (value === undefined) {
      text += `${expand(line)}\n`;
      continue;
    }
    const items = [value].flat().filter((item) => item !== '');
    isGone = items.length === 0 && marks.trim() !== '';
    if (items.length === 0 && !isGone) text += '\n';
    for (const item of items) text += `${marks}${String(item).replaceAll('\n', lineBreak)}\n`;
  }
  return { text: text.slice(0, -1), cursor };
}

/** Expands the tokens of a table's row: a bar would end the cell, and a line break the row. */
function inRow(part: string, context: TokenContext, unknown: Set<string>): string {
  const expand = (token: string) => {
    const value = expandText(token, context, unknown, '<br>');
    return value.replace(/\\[^]|\|/g, (found) => (found === '|' ? '\\|' : found));
  };
  const parts = splitAtCommands(part);
  return parts.map((text, index) => (isCommand(index) ? text : text.replace(TOKENS, expand))).join('');
}

/** The lines of a body; a command of Templater belongs to the line in which it begins. */
function linesOf(body: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [index, part] of splitAtCommands(body).entries()) {
    const [first = '', ...others] = isCommand(index) ? [part] : part.split('\n');
    line += first;
    for (const other of others) {
      lines.push(line);
      line = other;
    }
  }
  return [...lines, line];
}

function splitAtCommands(text: string): string[] {
  return splitEnclosed(text, COMMAND_START, COMMAND);
}

function isCommand(index: number): boolean {
  return index % 2 === 1;
}

function blankCommand(part: string, index: number): string {
  return isCommand(index) ? ' '.repeat(part.length) : part;
}
