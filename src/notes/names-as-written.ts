import { findFrontMatterBlock, type ParseYaml } from '../front-matter/front-matter';
import { skipTags } from '../front-matter/name-on-line';
import { nameFinder, valueFinder } from '../front-matter/property-in';
import { DEFAULT_KIND_WORDS, havePlaces, type KindWords } from './note-kinds';
import type { PropertyNames } from './property-names';
import { scanEntries, type YamlEntry } from '../front-matter/scan-entries';

type Data = Readonly<Record<string, unknown>>;

/** Properties that hold names: digits in them are characters, not an amount, and `007` is another name than `7`. */
const NAMES = ['codename', 'coachee', 'organisation', 'sponsor', 'engagement'] as const;

/**
 * True if YAML has read a name in the front matter of a coaching note as a number or a checkbox, so that only the text
 * can tell how it is written.
 */
export function hasMisreadName(data: Data, names: PropertyNames, words: KindWords = DEFAULT_KIND_WORDS): boolean {
  const valueOf = valueFinder(data);
  if ((valueOf(names.coaching) ?? undefined) === undefined && !havePlaces(words)) return false;
  return NAMES.some((property) => holdsMisread(valueOf(names[property])));
}

/**
 * The front matter `data` of a note's text with the names that YAML has read as numbers or checkboxes as they are
 * written: `007` and not 7. What is not certain in the text stays as it was read.
 */
export function namesAsWritten(
  text: string,
  data: Data,
  names: PropertyNames,
  parseYaml: ParseYaml,
  words: KindWords = DEFAULT_KIND_WORDS,
): Data {
  if (!hasMisreadName(data, names, words)) return data;
  const block = findFrontMatterBlock(text);
  const scan = block.kind === 'block' ? scanEntries(text, block.from, block.to, parseYaml) : undefined;
  if (scan?.kind !== 'scanned') return data;
  const find = nameFinder(Object.keys(data));
  const written: Record<string, unknown> = { ...data };
  for (const property of NAMES) {
    const found = find(names[property]);
    const entry = found.kind === 'found' ? scan.entries.find(({ name }) => name === found.name) : undefined;
    if (entry) written[entry.name] = asWritten(text, data[entry.name], entry, parseYaml);
  }
  return written;
}

function asWritten(
  text: string,
  value: unknown,
  { value: { kind, from, to, items } }: YamlEntry,
  parse: ParseYaml,
): unknown {
  if (!holdsMisread(value)) return value;
  if (!Array.isArray(value)) return tokenFor(value, text.slice(from, to), parse);
  if (value.length !== items.length) return value;
  return (value as readonly unknown[]).map((item, at) => {
    const written = text.slice(items[at]?.from, items[at]?.to);
    return tokenFor(item, kind === 'list' ? written.replace(/^\s*-/, '') : written, parse);
  });
}

/** The word in `written` that YAML has read as `value`. */
function tokenFor(value: unknown, written: string, parseYaml: ParseYaml): unknown {
  if (!isMisread(value)) return value;
  const token = /^\S*/.exec(written.slice(skipTags(written)))?.[0] ?? '';
  try {
    const read = parseYaml(`[${token}]`) as readonly unknown[];
    return Object.is(read[0], value) ? token : value;
  } catch {
    // An alias (`*a`) means nothing by itself.
    return value;
  }
}

function holdsMisread(value: unknown): boolean {
  return Array.isArray(value) ? value.some(isMisread) : isMisread(value);
}

function isMisread(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint';
}
