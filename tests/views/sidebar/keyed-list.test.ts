// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Drawn, drawItem, drawList, type Listed } from '../../../src/views/sidebar/keyed-list';

interface Item {
  readonly el: HTMLElement;
}

const pool = 'abcdefgh'.split('');
const someOfThem = fc.shuffledSubarray(pool);

const listOf = (keys: Iterable<string>, state: unknown = 0, isExpanded = false): Listed<unknown>[] =>
  Array.from(keys, (key) => ({ key, state, isExpanded }));

/** A place for lists that share what is drawn; each draw is noted by its key. */
function setUp() {
  const drawn: Drawn<Item> = new Map();
  const draws: string[] = [];
  const draw = ({ key }: Listed<unknown>, isNew: boolean, before?: Item): Item => {
    draws.push(isNew ? key : `${key} unfolded`);
    return before ?? { el: Object.assign(document.createElement('p'), { id: key }) };
  };
  return {
    draws,
    addParent: () => document.createElement('div'),
    show: (parent: HTMLElement, list: readonly Listed<unknown>[]) => drawList(parent, list, drawn, draw),
    drawOne: (listed: Listed<unknown>) => drawItem(listed, drawn, draw),
  };
}

const idsIn = (parent: HTMLElement) => Array.from(parent.children, ({ id }) => id);

/** How many elements were put in or moved. */
function movesOf(parent: HTMLElement, change: () => void): number {
  const observer = new MutationObserver(() => undefined);
  observer.observe(parent, { childList: true });
  change();
  return observer.takeRecords().filter(({ addedNodes }) => addedNodes.length > 0).length;
}

describe('a keyed list', () => {
  it('has exactly the wanted items in the wanted order, whatever was there', () => {
    fc.assert(
      fc.property(someOfThem, someOfThem, (before, after) => {
        const { addParent, show } = setUp();
        const parent = addParent();
        show(parent, listOf(before));
        show(parent, listOf(after));
        expect(idsIn(parent)).toEqual(after);
      }),
    );
  });

  it('draws what is new and what has another state, and nothing else', () => {
    fc.assert(
      fc.property(someOfThem, someOfThem, someOfThem, (before, after, changed) => {
        const { addParent, draws, show } = setUp();
        const parent = addParent();
        show(parent, listOf(before));
        draws.length = 0;
        show(parent, after.map((key) => ({ key, state: changed.includes(key) ? 1 : 0, isExpanded: false })));
        expect(draws).toEqual(after.filter((key) => !before.includes(key) || changed.includes(key)));
      }),
    );
  });

  it('draws an item that was unfolded into the same element, and says that its line is as it was', () => {
    const { addParent, draws, drawOne, show } = setUp();
    const parent = addParent();
    show(parent, listOf('ab'));
    const before = parent.children[1];
    drawOne({ key: 'b', state: 0, isExpanded: true });
    show(parent, [...listOf('a'), ...listOf('b', 0, true)]);
    expect(draws).toEqual(['a', 'b', 'b unfolded']);
    expect(parent.children[1]).toBe(before);
  });

  it('touches nothing where nothing changed', () => {
    const { addParent, show } = setUp();
    const parent = addParent();
    show(parent, listOf(pool));
    expect(movesOf(parent, () => show(parent, listOf(pool)))).toBe(0);
  });

  it('moves one element where one changed its place', () => {
    const places = fc.tuple(fc.nat(pool.length - 1), fc.nat(pool.length - 1));
    fc.assert(
      fc.property(places, ([from, to]) => {
        const { addParent, show } = setUp();
        const parent = addParent();
        show(parent, listOf(pool));
        const after = pool.filter((_, at) => at !== from);
        after.splice(to, 0, pool[from] ?? '');
        expect(movesOf(parent, () => show(parent, listOf(after)))).toBeLessThanOrEqual(1);
        expect(idsIn(parent)).toEqual(after);
      }),
    );
  });

  it('moves an item from one list to another with the element that it has', () => {
    const { addParent, draws, show } = setUp();
    const [one, other] = [addParent(), addParent()];
    show(one, listOf('abc'));
    const [moved] = Array.from(one.children);
    show(one, listOf('bc'));
    show(other, listOf('a'));
    expect(other.firstElementChild).toBe(moved);
    expect(draws).toEqual(['a', 'b', 'c']);
  });
});
