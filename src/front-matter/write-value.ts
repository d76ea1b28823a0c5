export type Scalar = string | number | boolean;
export type Quote = '"' | "'";

/** The scalar's position: inside `[…]` and as a property's name more characters need quotes than after `key: `. */
type ScalarPlace = 'value' | 'flow' | 'name';

const DAY_OR_DATETIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/;
/** Unquoted, these begin something other than plain text (YAML 1.2.2, 5.3 indicator characters). */
const STARTS_LIKE_SYNTAX = /^[-?:,[\]{}#&*!|>'"%@`=]|^<<$|^\.\.\./;
const READS_LIKE_SYNTAX = /:(?:\s|$)|\s#|\t/;
const FLOW_SYNTAX = /[,[\]{}:#'"]/;
/** Words that YAML 1.2 or the 1.1 readers of other tools take for null or a checkbox. */
const WORD = /^(?:~|null|true|false|yes|no|on|off|y|n)$/i;
/** Numbers of YAML 1.2 and 1.1, also octal, hexadecimal and binary, with underscores, or a mere dot. */
const NUMBER = /^[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.[\d_]*|[\d_.]*e[-+]?\d+|0[xob][\da-f_]+|\.inf|\.nan)$/i;
/** YAML 1.1 counts in sixties: 14:30 is 870. */
const SEXAGESIMAL = /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/;
// Control characters, the line separators of YAML 1.1, the byte order mark and lone surrogates.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u;
const UNPRINTABLE_AFTER_JSON = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/**
 * A scalar as YAML that every reader, 1.1 or 1.2, takes for what it is: days and datetimes plain, text in quotes only
 * where it would be misread, so wikilinks always. `quote` keeps the style the note had. Numbers must be finite.
 */
export function writeScalar(value: Scalar, place: ScalarPlace, quote?: Quote): string {
  if (typeof value !== 'string') return String(value);
  if (quote === undefined && isPlain(value, place)) return value;
  // A command of Templater, from a template of the coach's own, is code: escapes of YAML would break its strings.
  const isCode = quote === undefined && value.includes('<%') && !value.includes("'");
  if ((quote === "'" || isCode) && !UNPRINTABLE.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value).replace(UNPRINTABLE_AFTER_JSON, escape);
}

function isPlain(text: string, place: ScalarPlace): boolean {
  if (text === '' || text !== text.trim() || UNPRINTABLE.test(text)) return false;
  if (DAY_OR_DATETIME.test(text)) return place === 'value' || !text.includes('T');
  if (STARTS_LIKE_SYNTAX.test(text) || READS_LIKE_SYNTAX.test(text)) return false;
  if (place !== 'value' && FLOW_SYNTAX.test(text)) return false;
  return !WORD.test(text) && !NUMBER.test(text) && !SEXAGESIMAL.test(text);
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The text after a property's colon: on its line, space included, and on the lines below (no final line break). */
interface WrittenEntry {
  readonly beside: string;
  readonly below: string;
}

/** Obsidian's own indentation of lists in properties. */
const INDENTATION = '  ';

/**
 * Writes a property's value as YAML: scalars beside the name, lists below it as block lists, an empty list as `[]`,
 * null as nothing. `indent` is where the property's name stands; `writeItem` writes an item of a list.
 */
export function writeEntry(
  value: Scalar | readonly Scalar[] | null,
  indent: number,
  lineBreak: string,
  writeItem: (item: Scalar) => string = (item) => writeScalar(item, 'value'),
): WrittenEntry {
  if (value === null) return { beside: '', below: '' };
  if (typeof value !== 'object') return { beside: ` ${writeScalar(value, 'value')}`, below: '' };
  if (value.length === 0) return { beside: ' []', below: '' };
  const items = value.map((item) => `${' '.repeat(indent)}${INDENTATION}- ${writeItem(item)}`);
  return { beside: '', below: items.join(lineBreak) };
}
