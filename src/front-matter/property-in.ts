import { foldCase } from '../domain/letters';
import { findFrontMatterBlock, type ParseYaml, readFrontMatter } from './front-matter';
import { scanEntries } from './scan-entries';

/** The name of a property as a note spells it. */
type NameInNote =
  | { readonly kind: 'found'; readonly name: string }
  | { readonly kind: 'missing' }
  /** Spellings of the name, none of them exact: it is unclear which one is meant. */
  | { readonly kind: 'several'; readonly names: readonly string[] };

const MISSING: NameInNote = { kind: 'missing' };
const PLAIN = /^[ -~]*$/;

/** A property name in a form to compare: without case, its accents composed. */
export function foldName(name: string): string {
  return PLAIN.test(name) ? name.toLowerCase() : foldCase(name.normalize('NFC')).normalize('NFC');
}

/**
 * Finds property names among `names`, those that a note has: the exact one, else the only one that is the same without
 * case. The exact one wins also where its value is blank.
 */
export function nameFinder(names: readonly string[]): (wanted: string) => NameInNote {
  let spellings: Map<string, string[]> | undefined;
  // Of most notes one name is asked for, and a set is not worth making.
  let exact: ReadonlySet<string> | undefined;
  let isAskedAgain = false;
  return (wanted) => {
    if (isAskedAgain) exact ??= new Set(names);
    isAskedAgain = true;
    if (exact ? exact.has(wanted) : names.includes(wanted)) return { kind: 'found', name: wanted };
    spellings ??= bySpelling(names);
    const found = spellings.get(foldName(wanted)) ?? [];
    const [name] = found;
    if (name === undefined) return MISSING;
    return found.length === 1 ? { kind: 'found', name } : { kind: 'several', names: found };
  };
}

/** The value of the property `wanted` in a note's front matter; undefined where it has none, or several. */
export function valueIn(data: Readonly<Record<string, unknown>>, wanted: string): unknown {
  return valueFinder(data)(wanted);
}

/** Finds the values of several properties, as `valueIn` does for one. */
export function valueFinder(data: Readonly<Record<string, unknown>>): (wanted: string) => unknown {
  const find = nameFinder(Object.keys(data));
  return (wanted) => {
    const found = find(wanted);
    return found.kind === 'found' ? data[found.name] : undefined;
  };
}

function bySpelling(names: readonly string[]): Map<string, string[]> {
  const spellings = new Map<string, string[]>();
  for (const name of names) {
    const folded = foldName(name);
    const known = spellings.get(folded);
    if (known) known.push(name);
    else spellings.set(folded, [name]);
  }
  return spellings;
}

/** A place in the front matter of a note. */
interface PropertyLine {
  /** Counted from 0. */
  readonly line: number;
  /** True if the front matter cannot be read and this is the line at fault. */
  readonly isBroken: boolean;
}

/** The line of the property `name` in a note's text, or the one that has to be fixed before any can be found. */
export function propertyLine(text: string, name: string, parseYaml: ParseYaml): PropertyLine | undefined {
  const read = readFrontMatter(text, parseYaml);
  if (read.kind === 'unreadable') return { line: (read.line ?? 1) - 1, isBroken: true };
  const block = findFrontMatterBlock(text);
  if (block.kind === 'unclosed') return { line: 0, isBroken: true };
  if (block.kind === 'none') return undefined;
  const scanned = scanEntries(text, block.from, block.to, parseYaml);
  const entries = scanned.kind === 'scanned' ? scanned.entries : [];
  const found = nameFinder(entries.map((entry) => entry.name))(name);
  // Of several spellings the first is shown: one of them has to go.
  const spelling = found.kind === 'several' ? found.names[0] : found.kind === 'found' ? found.name : undefined;
  const entry = entries.find((known) => known.name === spelling);
  return entry && { line: text.slice(0, entry.from).split('\n').length - 1, isBroken: false };
}
