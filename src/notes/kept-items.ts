import { sameValue } from './same-value';

/**
 * Which items of a list survive a change: pairs `[index before, index after]` of equal items, ascending in both. Where
 * a list only grew or only shrank, every item of the shorter one is kept; where items changed places, some are written
 * anew although a finer edit could have kept them.
 */
export function keptItems(before: readonly unknown[], after: readonly unknown[]): [number, number][] {
  const grew = before.length <= after.length;
  const [shorter, longer] = grew ? [before, after] : [after, before];
  const kept: [number, number][] = [];
  let from = 0;
  shorter.forEach((item, index) => {
    const found = longer.findIndex((other, at) => at >= from && sameValue(other, item));
    if (found === -1) return;
    from = found + 1;
    kept.push(grew ? [index, found] : [found, index]);
  });
  return kept;
}
