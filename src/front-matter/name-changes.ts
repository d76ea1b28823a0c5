import type { Change } from './edit-block';
import { foldName, nameFinder } from './property-in';

export type NamedChanges =
  | { readonly kind: 'named'; readonly changes: readonly Change[] }
  /** Spellings of one name, of which nobody can tell which one is meant. */
  | { readonly kind: 'several'; readonly names: readonly string[] };

/**
 * `changes` under the names that the note has for them, where `names` are all it has: what is read as `date` is written
 * as `Date` where the note says so. No property is given a second spelling: neither one that the note has, nor one
 * that two of the changes would add.
 */
export function nameChanges(names: readonly string[], changes: readonly Change[]): NamedChanges {
  const find = nameFinder(names);
  const named: Change[] = [];
  /** The names that the changes came with, by the one that is written. */
  const asked = new Map<string, string>();
  for (const [wanted, value] of changes) {
    const found = find(wanted);
    if (found.kind === 'several') return found;
    const written = found.kind === 'found' ? found.name : wanted;
    const place = found.kind === 'found' ? written : foldName(written);
    const other = asked.get(place);
    if (other !== undefined) return { kind: 'several', names: [other, wanted] };
    asked.set(place, wanted);
    named.push([written, value]);
  }
  return { kind: 'named', changes: named };
}
