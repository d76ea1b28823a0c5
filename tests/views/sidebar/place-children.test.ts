// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeChildren } from '../../../src/views/sidebar/place-children';

const pool = 'abcdefgh'.split('');
const someOfThem = fc.shuffledSubarray(pool);

function setUp(order: readonly string[]) {
  const parent = document.createElement('div');
  const els = new Map(pool.map((id) => [id, Object.assign(document.createElement('p'), { id })]));
  const pick = (ids: readonly string[]) => ids.flatMap((id) => els.get(id) ?? []);
  parent.append(...pick(order));
  return { parent, pick, ids: () => Array.from(parent.children, ({ id }) => id) };
}

/** How many elements were put in or moved. */
function movesOf(parent: HTMLElement, change: () => void): number {
  const observer = new MutationObserver(() => undefined);
  observer.observe(parent, { childList: true });
  change();
  return observer.takeRecords().filter(({ addedNodes }) => addedNodes.length > 0).length;
}

describe('placeChildren', () => {
  it('leaves exactly the wanted children in the wanted order, whatever was there', () => {
    fc.assert(
      fc.property(someOfThem, someOfThem, (before, after) => {
        const { parent, pick, ids } = setUp(before);
        placeChildren(parent, pick(after));
        expect(ids()).toEqual(after);
      }),
    );
  });

  it('touches nothing where nothing changed', () => {
    const { parent, pick } = setUp(pool);
    expect(movesOf(parent, () => placeChildren(parent, pick(pool)))).toBe(0);
  });

  it('moves one element where one changed its place', () => {
    const places = fc.tuple(fc.nat(pool.length - 1), fc.nat(pool.length - 1));
    fc.assert(
      fc.property(places, ([from, to]) => {
        const { parent, pick, ids } = setUp(pool);
        const after = pool.filter((_, at) => at !== from);
        after.splice(to, 0, pool[from] ?? '');
        expect(movesOf(parent, () => placeChildren(parent, pick(after)))).toBeLessThanOrEqual(1);
        expect(ids()).toEqual(after);
      }),
    );
  });
});
