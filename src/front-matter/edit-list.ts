import type { TextEdit } from '../text/text-edit';
import { sameValue } from './read-value';
import type { Span } from './scan-flow';
import { type Scalar, writeScalar } from './write-value';

/**
 * The items of a list that survive a change: pairs `[index before, index after]` of equal items, ascending in both.
 * Where a list only grew or only shrank, every item of the shorter one is kept; where items changed places, some are
 * written anew although a finer edit could have kept them.
 */
export function keptItems(before: readonly unknown[], after: readonly unknown[]): [number, number][] {
  const grew = before.length <= after.length;
  const [shorter, longer] = grew ? [before, after] : [after, before];
  const places = placesOf(longer);
  const kept: [number, number][] = [];
  let from = 0;
  shorter.forEach((item, index) => {
    const candidates = places.get(lookOf(item)) ?? [];
    // Earlier ones are never needed again: the last index is the next candidate.
    while ((candidates.at(-1) ?? from) < from) candidates.pop();
    const found = candidates.findLast((at) => sameValue(longer[at], item));
    if (found === undefined) return;
    from = found + 1;
    kept.push(grew ? [index, found] : [found, index]);
  });
  return kept;
}

/** The indices of items that look alike, last first. */
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

/** A list in the text whose items match its parsed values one to one. */
export interface ListInText extends Span {
  readonly items: readonly Span[];
  readonly values: readonly unknown[];
}

/**
 * Edits that turn a block list into `wanted` (not empty). Lines of items that stay are not touched, nor are comments
 * between items; new items take the indentation of the first.
 */
export function editBlockList(
  text: string,
  list: ListInText,
  wanted: readonly Scalar[],
  lineBreak: string,
): TextEdit[] {
  const edits: TextEdit[] = [];
  const first = list.items[0] ?? list;
  const indentation = /^ */.exec(text.slice(first.from, first.to))?.[0] ?? '';
  const kept = keptItems(list.values, wanted);
  const keptBefore = new Map(kept.map(([before, after]) => [after, before]));
  let at = first.from;
  wanted.forEach((value, index) => {
    const before = keptBefore.get(index);
    if (before === undefined) {
      const item = `${indentation}- ${writeScalar(value, 'value')}${lineBreak}`;
      edits.push({ from: at, to: at, text: item });
    } else {
      at = list.items[before]?.to ?? at;
    }
  });
  const isKept = new Set(kept.map(([before]) => before));
  list.items.forEach(({ from, to }, index) => {
    if (!isKept.has(index)) edits.push({ from, to, text: '' });
  });
  return edits;
}

/**
 * Edits that turn a flow list, which is not empty, into `wanted`. Items that stay keep their text, and neighbours that
 * stay keep what stands between them.
 */
export function editFlowList(text: string, list: ListInText, wanted: readonly Scalar[]): TextEdit[] {
  const inner: Span = { from: list.from + 1, to: list.to - 1 };
  const before = text.slice(inner.from, inner.to);
  const after = flowItems(text, inner, list, wanted);
  let head = 0;
  while (head < before.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [{ from: inner.from + head, to: inner.to - tail, text: after.slice(head, after.length - tail) }];
}

function flowItems(text: string, inner: Span, list: ListInText, wanted: readonly Scalar[]): string {
  const [first] = list.items;
  const last = list.items.at(-1);
  if (wanted.length === 0) return '';
  const gap = (index: number): string => text.slice(list.items[index - 1]?.to, list.items[index]?.from);
  const usual = list.items.length > 1 && /^\s*,\s*$/.test(gap(1)) ? gap(1) : ', ';
  const keptBefore = new Map(keptItems(list.values, wanted).map(([before, after]) => [after, before]));
  let result = text.slice(inner.from, first?.from);
  wanted.forEach((value, index) => {
    const before = keptBefore.get(index);
    const item = before === undefined ? undefined : list.items[before];
    const isNeighbour = before !== undefined && before > 0 && keptBefore.get(index - 1) === before - 1;
    if (index > 0) result += isNeighbour ? gap(before) : usual;
    result += item ? text.slice(item.from, item.to) : writeScalar(value, 'flow');
  });
  return result + text.slice(last?.to, inner.to);
}
