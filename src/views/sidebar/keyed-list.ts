/** An item that a list is to have. */
export interface Listed<State> {
  /** Tells it from every other item, those of other lists included. */
  readonly key: string;
  /** All that its line is drawn from: another object, or another text, where anything of that changed. */
  readonly state: State;
  readonly isExpanded: boolean;
}

/** The items drawn in one or several lists, by key. An item may move between lists with all that belongs to it. */
export type Drawn<Item> = Map<string, Listed<unknown> & { readonly item: Item }>;

/** Draws an item, into `before` where it is drawn already. `isNew` is false where it was only folded or unfolded. */
type Draw<L, Item> = (listed: L, isNew: boolean, before?: Item) => Item;

/**
 * Makes the items in `parent` those of `list`, in this order: draws what is not drawn yet or has another state, moves
 * what stands elsewhere, and removes the rest. What stays as it is and where it is, is not touched.
 */
export function drawList<L extends Listed<unknown>, Item extends { readonly el: HTMLElement }>(
  parent: HTMLElement,
  list: readonly L[],
  drawn: Drawn<Item>,
  draw: Draw<L, Item>,
): void {
  placeChildren(parent, list.map((listed) => drawItem(listed, drawn, draw).el));
}

/** The item of `listed`, drawn where that is needed, in the place where it was. */
export function drawItem<L extends Listed<unknown>, Item>(listed: L, drawn: Drawn<Item>, draw: Draw<L, Item>): Item {
  const { key, state, isExpanded } = listed;
  const before = drawn.get(key);
  const isNew = before?.state !== state;
  if (before && !isNew && before.isExpanded === isExpanded) return before.item;
  const item = draw(listed, isNew, before?.item);
  drawn.set(key, { key, state, isExpanded, item });
  return item;
}

/**
 * Makes `children` the children of `parent`, in this order. An element that already stands right is not touched: moving
 * one would take its focus and restart what assistive technology is reading.
 */
function placeChildren(parent: HTMLElement, children: readonly HTMLElement[]): void {
  let at = parent.firstElementChild;
  let standing = 0;
  for (; at && at === children[standing]; at = at.nextElementSibling) standing += 1;
  const rest = children.slice(standing);
  if (!at && rest.length === 0) return;
  const wanted = new Set<Element>(rest);
  for (const child of Array.from(parent.children).slice(standing)) if (!wanted.has(child)) child.remove();
  at = parent.children[standing] ?? null;
  for (const child of rest) {
    if (child === at) {
      at = at.nextElementSibling;
    } else if (child === at?.nextElementSibling) {
      // The one at hand belongs further down: pass over it, it is moved when its turn comes.
      at = child.nextElementSibling;
    } else {
      parent.insertBefore(child, at);
    }
  }
}
