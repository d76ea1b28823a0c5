import { foldCase } from '../domain/fold-case';

/** What a note calls a property. */
export type NameInNote =
  | { readonly kind: 'found'; readonly name: string }
  | { readonly kind: 'missing' }
  /** Spellings of the name, none of them exact: nobody can tell which one is meant. */
  | { readonly kind: 'several'; readonly names: readonly string[] };

const MISSING: NameInNote = { kind: 'missing' };
const PLAIN = /^[ -~]*$/;

/** A property name as names are compared: without case, and however its accents are put together. */
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
