import { firstItem, itemAt, itemsOf, type TreeItem } from './tree-item';

/** The item of each tree that Tab reaches. */
const current = new WeakMap<HTMLElement, TreeItem>();

/** Makes `item` the one that Tab reaches: of all items of a tree, one alone is in the tab order. */
export function makeCurrent(tree: HTMLElement, item: TreeItem): void {
  const before = current.get(tree);
  if (before && before !== item && tree.contains(before.el)) before.el.tabIndex = -1;
  if (item.el.tabIndex !== 0) item.el.tabIndex = 0;
  current.set(tree, item);
}

/** Moves the focus to `item`; a tree that listens to keys makes it current then. */
export function focusItem(item: TreeItem | undefined): void {
  item?.el.focus({ preventScroll: true });
  item?.self.scrollIntoView({ block: 'nearest' });
}

/** The item that Tab reaches. */
export function currentItem(tree: HTMLElement): TreeItem | undefined {
  const item = current.get(tree);
  return item && tree.contains(item.el) ? item : firstItem(tree);
}

/**
 * Changes the tree and brings focus and current item back to what they were on: the same item, also where it was moved
 * or drawn anew, else the nearest around it that is left, else the first. The scroll position stays.
 */
export function keepFocus(tree: HTMLElement, change: () => void): void {
  const hadFocus = tree.contains(tree.doc.activeElement);
  const trail: TreeItem[] = [];
  for (let item = current.get(tree); item; item = itemAt(item.el.parentNode)) trail.push(item);
  change();
  const around = trail.find(({ el }) => tree.contains(el));
  // What the nearest one around it unfolds may have been drawn anew.
  const drawn = around && around !== trail[0] ? itemsOf(around.el) : [];
  const [same] = trail.flatMap(({ key }) => drawn.find((item) => item.key === key) ?? []);
  const now = same ?? around ?? firstItem(tree);
  if (!now) return;
  makeCurrent(tree, now);
  if (hadFocus && tree.doc.activeElement !== now.el) now.el.focus({ preventScroll: true });
}
