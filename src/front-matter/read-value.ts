import { type Day, isDay } from '../domain/day';
import { linkTarget } from '../domain/link';

const NUMBER = /^[+-]?(\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
/** A day with its year first and the same sign twice, and a time where one follows. */
const DATE = new RegExp(
  String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})` +
    String.raw`(?:[T\s]\s*(\d{1,2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?$`,
  'i',
);
/** The end of a link to a daily note, which has no time. Its folders may be the year and the month. */
const DAILY_NOTE = /(?:^|\/)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:\.md)?$/i;

/**
 * A front matter value as text: trimmed; numbers and booleans become text; an unquoted wikilink, which YAML reads as a
 * list in a list, becomes the link again; a list of one is its item, an empty one is blank. Undefined where it does
 * not fit, '' where blank.
 */
export function asText(value: unknown): string | undefined {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const link = unquotedLink(value);
  if (link !== undefined) return link;
  if (!Array.isArray(value) || value.length > 1) return undefined;
  const only: unknown = value[0];
  // A list in a list of one is no text, unless it is a link. (YAML can even let a list hold itself.)
  return Array.isArray(only) && unquotedLink(only) === undefined ? undefined : asText(only);
}

/** The items of a list; a scalar or an unquoted wikilink is a list of one. Undefined where it does not fit. */
export function asList(value: unknown): readonly unknown[] | undefined {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return unquotedLink(value) === undefined ? (value as unknown[]) : [value];
  return typeof value === 'object' ? undefined : [value];
}

/** A number from a number or from text that is one. Undefined where it does not fit. */
export function asNumber(text: string): number | undefined {
  const number = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** `true` or `false`, in any case. Undefined for anything else: yes and no do not fit. */
export function asCheckbox(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (word === 'true') return true;
  return word === 'false' ? false : undefined;
}

/**
 * The day of a date, of a datetime, or of a link to a daily note, whether or not there is one; and the time of a
 * datetime as `HH:MM`. Undefined for a day that the calendar lacks.
 */
export function asDate(text: string): { day: Day; time?: string } | undefined {
  const target = linkTarget(text);
  const found = target === undefined ? DATE.exec(text) : DAILY_NOTE.exec(target);
  const [, year = '', , month = '', date = '', time] = found ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (!isDay(day)) return undefined;
  return time === undefined ? { day } : { day, time: time.padStart(5, '0') };
}

/** A value that does not fit, as shown to the coach. */
export function showValue(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // A YAML alias can make a value hold itself, which has no end.
    return '…';
  }
}

/** `[[X]]` without quotes arrives as `[["X"]]` (YAML 1.2, flow sequences). */
function unquotedLink(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.length !== 1) return undefined;
  const inner: unknown = value[0];
  if (!Array.isArray(inner) || inner.length !== 1) return undefined;
  const name: unknown = inner[0];
  return ['string', 'number', 'boolean'].includes(typeof name) ? `[[${String(name)}]]` : undefined;
}

/**
 * True when two parsed YAML values are deep-equal: same types, same items in the same order, same keys in any order.
 * YAML anchors can make a value contain itself, so a pair that is already being compared counts as equal.
 */
export function sameValue(left: unknown, right: unknown): boolean {
  return compare(left, right, new Map());
}

function compare(left: unknown, right: unknown, open: Map<object, Set<object>>): boolean {
  if (Object.is(left, right) || left === right) return true;
  if (!isObject(left) || !isObject(right) || kindOf(left) !== kindOf(right)) return false;
  const partners = open.get(left) ?? new Set();
  if (partners.has(right)) return true;
  open.set(left, partners.add(right));
  const [one, other] = [partsOf(left), partsOf(right)];
  if (!one || !other) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && compare(one[key], other[key], open));
}

/**
 * The parts of a value, by index or key. Tags make more than lists and mappings: `!!set`, `!!omap` and `!!binary`.
 * ParseYaml leaves dates as text; anything else cannot be compared, so it never counts as equal.
 */
function partsOf(value: object): Readonly<Record<string, unknown>> | undefined {
  if (value instanceof Set || value instanceof Map) return Object.fromEntries([...value].entries());
  const isKnown = ['[object Array]', '[object Object]', '[object Uint8Array]'].includes(kindOf(value));
  return isKnown ? (value as Record<string, unknown>) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function kindOf(value: object): string {
  return Object.prototype.toString.call(value);
}
