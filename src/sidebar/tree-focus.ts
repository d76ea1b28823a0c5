import { itemAt, itemsOf, type TreeItem } from './tree-item';

/** Makes `item` the one that Tab reaches: of all items of a tree, one alone is in the tab order. */
export function makeCurrent(tree: HTMLElement, { el }: TreeItem): void {
  for (const other of tree.findAll('[tabindex="0"]')) if (other !== el) other.tabIndex = -1;
  if (el.tabIndex !== 0) el.tabIndex = 0;
}

/** Moves the focus to `item`; a tree that listens to keys makes it current then. */
export function focusItem(item: TreeItem | undefined): void {
  item?.el.focus({ preventScroll: true });
  item?.self.scrollIntoView({ block: 'nearest' });
}

/** The item that Tab reaches. */
export function currentItem(tree: HTMLElement): TreeItem | undefined {
  return itemAt(tree.querySelector('[tabindex="0"]')) ?? itemsOf(tree)[0];
}

/**
 * Changes the tree and brings focus and current item back to what they were on: the same item drawn anew, else the
 * nearest around it that is left, else the first. The scroll position stays.
 */
export function keepFocus(tree: HTMLElement, change: () => void): void {
  const hadFocus = tree.contains(tree.doc.activeElement);
  const trail: string[] = [];
  for (let item = currentItem(tree); item; item = itemAt(item.el.parentNode)) trail.push(item.key);
  change();
  const left = itemsOf(tree);
  const now = trail.flatMap((key) => left.find((item) => item.key === key) ?? [])[0] ?? left[0];
  if (!now) return;
  makeCurrent(tree, now);
  if (hadFocus) now.el.focus({ preventScroll: true });
}
