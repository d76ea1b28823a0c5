import { expandText } from './expand-text';
import type { TokenContext } from './token-context';
import { COMMAND, tokenValue } from './token-value';

export interface ExpandedBody {
  readonly text: string;
  /** Where the first `{{cursor}}` stood, an offset into `text`. */
  readonly cursor: number | undefined;
}

/** Quote marks, a list mark and a check box: what a line may begin with before its text. */
const MARKS = /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(?:\[.\][ \t]+)?/;
const CURSOR = /\{\{\s*cursor\s*\}\}/i;
const COMMANDS = new RegExp(COMMAND, 'g');
/** A line and its end; a command of Templater belongs to the line in which it begins. */
const LINE = new RegExp(`((?:${COMMAND.source}|[^\\n])*)\\n`, 'g');

/**
 * Expands the tokens below a template's front matter; line ends must be `\n`. A token alone on its line, after quote or
 * list marks, repeats the line for each item of a list, and takes the line with it where it has no value. Values over
 * several lines stay inside the quote or list they begin in.
 */
export function expandBody(body: string, context: TokenContext, unknown: Set<string>): ExpandedBody {
  let text = '';
  let cursor: number | undefined;
  for (const [, line = ''] of `${body}\n`.matchAll(LINE)) {
    const marks = MARKS.exec(line)?.[0] ?? '';
    const lineBreak = `\n${marks.replace(/[^\s>]/g, ' ')}`;
    const expand = (part: string): string => expandText(part, context, unknown, lineBreak);
    const at = line.replace(COMMANDS, (command) => ' '.repeat(command.length)).search(CURSOR);
    if (at !== -1) cursor ??= text.length + expand(line.slice(0, at)).length;
    const value = at === -1 ? tokenValue(line.slice(marks.length).trimEnd(), context) : undefined;
    if (value === undefined) {
      text += `${expand(line)}\n`;
      continue;
    }
    const items = [value].flat().filter((item) => item !== '');
    if (items.length === 0 && marks.trim() === '') text += '\n';
    for (const item of items) text += `${marks}${String(item).replaceAll('\n', lineBreak)}\n`;
  }
  return { text: text.slice(0, -1), cursor };
}
