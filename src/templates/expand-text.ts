import { splitEnclosed } from '../text/split-enclosed';
import type { TokenContext } from './token-context';
import { ALONE, COMMAND, TOKEN, tokenValue } from './token-value';

const PIECE_START = new RegExp(`<%|${TOKEN.source}`, 'g');

/**
 * Expands the tokens of one stretch of text, once: a value is never expanded again. Lists become one text with commas,
 * `{{cursor}}` vanishes, unknown tokens stay and are added to `unknown`. `lineBreak` stands for those within a value. A
 * command of Templater stays as it is.
 */
export function expandText(text: string, context: TokenContext, unknown: Set<string>, lineBreak = '\n'): string {
  let expanded = '';
  for (const piece of splitEnclosed(text, PIECE_START, COMMAND)) {
    const value = tokenValue(piece, context);
    if (value === undefined && ALONE.test(piece)) unknown.add(piece);
    const part = value === undefined ? piece : [value].flat().join(', ').replaceAll('\n', lineBreak);
    // What the template itself says may be a command of Templater; a value may not become one with its neighbours.
    expanded += expanded.endsWith('<') && part.startsWith('%') ? ` ${part}` : part;
  }
  return expanded;
}
