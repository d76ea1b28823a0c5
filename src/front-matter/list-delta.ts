import type { PropertyValue } from './patch';
import { asList, asText } from './read-value';

/** Items to remove from a list and to append to it. Items are identified by their key, not by how they are written. */
export interface ListDelta {
  /** Keys of the items to remove. */
  readonly removed: ReadonlySet<string>;
  /** Replacements of items, by their key, as they are to be written. */
  readonly replaced?: ReadonlyMap<string, string>;
  /** Items to append, as they are to be written. */
  readonly added: readonly string[];
  /** The key of an item as written; undefined for one that means nothing. */
  readonly keyOf: (item: string) => string | undefined;
}

type ListAfter =
  | { readonly kind: 'changed'; readonly value: PropertyValue }
  /** The list already says so. */
  | { readonly kind: 'unchanged' }
  /** The value is neither a list nor a single item. */
  | { readonly kind: 'not-a-list' };

/**
 * A list property after `delta`, from its parsed value. Items that stay keep their place and their value, also those
 * that cannot be read; what is there already is not added again.
 */
export function applyListDelta(value: unknown, { removed, added, keyOf, replaced = new Map() }: ListDelta): ListAfter {
  const items = asList(value);
  if (items === undefined) return { kind: 'not-a-list' };
  const keyed = items.map((item) => ({ item, key: keyOf(asText(item) ?? '') }));
  const kept = keyed.filter(({ key }) => key === undefined || !removed.has(key));
  const known = new Set(kept.map(({ key }) => key));
  const appended: string[] = [];
  for (const item of added) {
    const key = keyOf(item);
    if (key === undefined || known.has(key)) continue;
    known.add(key);
    appended.push(item);
  }
  const isSwapped = ({ key }: { key: string | undefined }) => key !== undefined && replaced.has(key);
  if (kept.length === items.length && appended.length === 0 && !kept.some(isSwapped)) return { kind: 'unchanged' };
  // An unquoted link that stood alone (`goals: [[X]]`) would mean something else among others: it is written out.
  const isAlone = items !== value;
  const asWritten = kept.map(({ item, key }) => {
    const by = key === undefined ? undefined : replaced.get(key);
    return by ?? (isAlone && Array.isArray(item) ? asText(item) : item);
  });
  // Items of any shape may stay: patch keeps what it finds in the note, and refuses where it would have to write it.
  return { kind: 'changed', value: [...asWritten, ...appended] as PropertyValue };
}
