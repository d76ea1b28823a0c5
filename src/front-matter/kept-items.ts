import { sameValue } from './same-value';

/**
 * Which items of a list survive a change: pairs `[index before, index after]` of equal items, ascending in both. Where
 * a list only grew or only shrank, every item of the shorter one is kept; where items changed places, some are written
 * anew although a finer edit could have kept them.
 */
export function keptItems(before: readonly unknown[], after: readonly unknown[]): [number, number][] {
  const grew = before.length <= after.length;
  const [shorter, longer] = grew ? [before, after] : [after, before];
  const places = placesOf(longer);
  const kept: [number, number][] = [];
  let from = 0;
  shorter.forEach((item, index) => {
    const candidates = places.get(lookOf(item)) ?? [];
    // Those before are passed for good: the last place is the next to look at.
    while ((candidates.at(-1) ?? from) < from) candidates.pop();
    const found = candidates.findLast((at) => sameValue(longer[at], item));
    if (found === undefined) return;
    from = found + 1;
    kept.push(grew ? [index, found] : [found, index]);
  });
  return kept;
}

/** Where the items stand that look alike, the last place first. */
function placesOf(items: readonly unknown[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [back, item] of [...items].reverse().entries()) {
    const look = lookOf(item);
    const others = places.get(look) ?? [];
    others.push(items.length - 1 - back);
    places.set(look, others);
  }
  return places;
}

/** The same text for items that are the same; those that hold themselves all look alike. */
function lookOf(item: unknown): string {
  try {
    return JSON.stringify(item, sortKeys) ?? '';
  } catch {
    return '';
  }
}

function sortKeys(_: string, value: unknown): unknown {
  const isMapping = Object.prototype.toString.call(value) === '[object Object]';
  return isMapping ? Object.fromEntries(Object.entries(value as object).sort()) : value;
}
