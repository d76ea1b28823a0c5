import { withoutCommands } from '../text/guard-commands';
import type { DateOffset, TokenContext } from './token-context';

export type TokenValue = string | number | readonly string[];

/** Two braces, anything but braces on one line, two braces. */
export const TOKEN = /\{\{[^{}\n]*\}\}/;

/** A command of Templater, over several lines too. A token in it stays: a value there would be run as code. */
export const COMMAND = { '<%': '%>' };

export const ALONE = new RegExp(`^${TOKEN.source}$`);
/** Four digits: of much larger amounts Moment makes no date. */
const MOMENT = /^(date|time)(?:\s*([+-])\s*(\d{1,4})\s*([mhdwy]))?\s*(?::(.*))?$/i;

/**
 * What a token stands for, fit to be inserted: line ends are `\n`, and no command of Templater (`<%`), which would run
 * it, is left whole. `''` or no items where the context has nothing, and `''` for the cursor; undefined for text that
 * is not exactly one known token.
 */
export function tokenValue(text: string, context: TokenContext): TokenValue | undefined {
  const value = ALONE.test(text) ? valueOf(text.slice(2, -2).trim(), context) : undefined;
  if (typeof value === 'string') return fit(value);
  return typeof value === 'object' ? value.map(fit) : value;
}

function fit(value: string): string {
  return withoutCommands(value.replaceAll('\r\n', '\n'));
}

/** Names are compared without case, as Obsidian's own Templates does. */
function valueOf(token: string, context: TokenContext): TokenValue | undefined {
  const moment = MOMENT.exec(token);
  if (moment) return dateOrTime(moment, context);
  const name = token.toLowerCase();
  switch (name) {
    case 'title':
    case 'coachee':
    case 'codename':
    case 'organisation':
    case 'sponsor':
    case 'purpose':
    case 'engagement':
    case 'session':
    case 'revisit':
      return context[name] ?? '';
    case 'worth-if':
      return context.worthIf ?? '';
    case 'goals':
    case 'commitments':
      return context[name] ?? [];
    case 'cursor':
      return '';
    default:
      return undefined;
  }
}

function dateOrTime(
  [, name = '', sign = '', amount = '', letter, format = '']: RegExpExecArray,
  { now, dateFormat, timeFormat }: TokenContext,
): string {
  const [usual, iso] = name.toLowerCase() === 'date' ? [dateFormat, 'YYYY-MM-DD'] : [timeFormat, 'HH:mm'];
  // Moment tells months from minutes by case alone.
  const unit = letter === 'M' ? letter : (letter?.toLowerCase() as DateOffset['unit'] | undefined);
  return now(format.trim() || usual?.trim() || iso, unit && { amount: Number(sign + amount), unit });
}
