import { withoutCommands } from '../text/guard-commands';
import { splitEnclosed } from '../text/split-enclosed';

/** `{{date+7d}}` is seven days from now: minutes, hours, days, weeks, months (`M`, as in Moment), years. */
export interface DateOffset {
  readonly amount: number;
  readonly unit: 'm' | 'h' | 'd' | 'w' | 'M' | 'y';
}

/** The values of a template's tokens. A missing value expands to nothing. */
export interface TokenContext {
  /** The name of the note the template goes into. */
  readonly title: string;
  /** The present moment, moved by `offset`, in a Moment format. */
  readonly now: (format: string, offset?: DateOffset) => string;
  /** Moment format of a bare `{{date}}` in the body; `YYYY-MM-DD` where missing or blank, and in properties. */
  readonly dateFormat?: string;
  /** Moment format of a bare `{{time}}` in the body; `HH:mm` where missing or blank, and in properties. */
  readonly timeFormat?: string;
  readonly coachee?: string;
  readonly codename?: string;
  readonly organisation?: string;
  readonly sponsor?: string;
  readonly purpose?: string;
  /** A link to the engagement's note, brackets included. */
  readonly engagement?: string;
  /** The number of the session within its engagement, from 1. */
  readonly session?: number;
  readonly worthIf?: string;
  /** Links or labels. */
  readonly goals?: readonly string[];
  /** The text of each, without a check box. */
  readonly commitments?: readonly string[];
  /** The doubt to revisit, in a sentence with a link to where it was voiced; shown once. */
  readonly revisit?: string;
  /** Values used below the front matter, where there is room for more than a property holds. */
  readonly inBody?: Partial<Pick<TokenContext, 'goals' | 'commitments'>>;
}

type TokenValue = string | number | readonly string[];

/** Two braces, anything but braces on one line, two braces. */
export const TOKEN = /\{\{[^{}\n]*\}\}/;

/** A Templater command, over several lines too. A token in it stays: a value there would be run as code. */
export const COMMAND = { '<%': '%>' };

const ALONE = new RegExp(`^${TOKEN.source}$`);
/** Four digits: Moment makes no date of much larger amounts. */
const MOMENT = /^(date|time)(?:\s*([+-])\s*(\d{1,4})\s*([mhdwy]))?\s*(?::(.*))?$/i;

/**
 * The value of a token, safe to insert: line ends are `\n`, and no Templater command (`<%`), which would run, is left
 * intact. `''` or no items where the context has nothing, and `''` for the cursor; undefined for text that
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
    // The template's own text may be a Templater command; a value may not become one with its neighbours.
    expanded += expanded.endsWith('<') && part.startsWith('%') ? ` ${part}` : part;
  }
  return expanded;
}

interface Masked {
  readonly text: string;
  /** Puts the tokens back as they were written. */
  readonly unmask: (text: string) => string;
}

/** A token with the quotes that hold it alone: they are there for YAML's sake, its value brings its own. */
const TOKEN_IN_QUOTES = new RegExp(`(["']?)${TOKEN.source}\\1`, 'g');
const LIKE_A_WORD = /tokenx*/g;

/**
 * Replaces the tokens of a template with plain words, so that a YAML parser can read its front matter: to YAML, bare
 * braces are a mapping in a mapping. The words occur neither in `text` nor in `values`, which tokens will stand for.
 */
export function maskTokens(text: string, values: string): Masked {
  const tokens: string[] = [];
  const lengths = [text, values].flatMap((some) => Array.from(some.matchAll(LIKE_A_WORD), ([found]) => found.length));
  const word = 'token'.padEnd(lengths.reduce((most, length) => Math.max(most, length + 1), 0), 'x');
  const masked = text.replace(TOKEN_IN_QUOTES, (token) => `${word}${String(tokens.push(token) - 1)}z`);
  const mask = new RegExp(`${word}(\\d+)z`, 'g');
  return {
    text: masked,
    unmask: (some) => some.replace(mask, (found, index: string) => tokens[Number(index)] ?? found),
  };
}

/** The number of Templater commands that begin in a text. */
export function countCommands(text: string): number {
  return text.split('<%').length - 1;
}
