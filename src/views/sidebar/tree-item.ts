import { Platform } from 'obsidian';
import { words } from '../../words/words';
import { addHiddenName, drawIcon } from '../parts/elements';
import type { MenuTargets, OwnMenuItem } from './sidebar-actions';

/** The class of the buttons that show a menu, where there is no other way to it. */
export const MENU_BUTTON = 'groundwork-menu-button';

/** An item of the tree: its subject and its actions. */
export interface TreeItemRole {
  /** Says which item this is, so that focus finds it again after it was drawn anew. */
  readonly key: string;
  /** The note it opens. */
  readonly path?: string;
  /** The property in that note which it is about, as the note spells it. */
  readonly property?: string;
  /** Its action where it opens no note. */
  readonly run?: () => void;
  /** Expands or collapses it. */
  readonly toggle?: () => void;
  /** The actions of its menu beside opening the note. */
  readonly menuTargets?: () => MenuTargets;
  /** Menu items for this item alone, above those. */
  readonly ownMenuItems?: readonly OwnMenuItem[];
}

/** An item of the tree: `el` has the role and the focus, `self` is its own line, `children` what it unfolds. */
export interface TreeItem extends TreeItemRole {
  readonly el: HTMLElement;
  readonly self: HTMLElement;
  readonly inner: HTMLElement;
  readonly spokenEl: HTMLElement;
  /** In the document only where the item can be expanded. */
  readonly children: HTMLElement;
}

const items = new WeakMap<Node, TreeItem>();

/**
 * Makes an item of a tree, in the app's own classes and the tree pattern of the ARIA Authoring Practices. The visible
 * line is hidden from screen readers: they would say everything twice.
 *
 * @param parent what it is added to; undefined where the caller places it
 * @param name a class for its looks, as for `addPart`
 * @param level 1 for the top
 * @param spoken all that it shows, in sentences
 */
export function addTreeItem(
  parent: HTMLElement | undefined,
  name: string,
  level: number,
  role: TreeItemRole,
  spoken = '',
): TreeItem {
  const attr = { role: 'treeitem', tabindex: '-1', 'aria-level': level };
  const el = createDiv({ parent, cls: `tree-item groundwork-${name}`, attr });
  const spokenEl = addHiddenName(el, el, spoken);
  const self = el.createDiv({ cls: 'tree-item-self is-clickable', attr: { 'aria-hidden': 'true' } });
  const children = createDiv({ cls: 'tree-item-children', attr: { role: 'group' } });
  // What is pressed for its menu needs no button beside it, which would lie on it and take its taps.
  const isForMenu = role.path === undefined && role.run === undefined && role.toggle === undefined;
  if ((role.path ?? role.menuTargets) !== undefined && !isForMenu && isTouch()) {
    // Beside the line, for those who touch what a screen reader finds. Keys have the menu already.
    const attr = { 'aria-label': words.sidebar.more, tabindex: '-1' };
    drawIcon(el.createEl('button', { cls: ['clickable-icon', MENU_BUTTON], attr }), 'more-vertical');
  }
  if (role.toggle) {
    self.addClass('mod-collapsible');
    drawIcon(self.createDiv('tree-item-icon collapse-icon'), 'chevron-down');
    el.append(children);
  }
  const item = { ...role, el, self, inner: self.createDiv('tree-item-inner'), spokenEl, children };
  items.set(el, item);
  return item;
}

/** Sets what screen readers say of an item. One that says it already is not touched: they would say it again. */
export function setSpokenText({ spokenEl }: TreeItem, text: string): void {
  if (spokenEl.getText() !== text) spokenEl.setText(text);
}

/** Shows an item as expanded or collapsed; its children are the caller's. */
export function markExpanded({ el, self }: TreeItem, expanded: boolean): void {
  if (!changeAttribute(el, 'aria-expanded', expanded)) return;
  el.toggleClass('is-collapsed', !expanded);
  self.find('.collapse-icon').toggleClass('is-collapsed', !expanded);
}

/** Numbers items that are siblings. */
export function numberItems(siblings: readonly HTMLElement[]): void {
  siblings.forEach((el, at) => {
    changeAttribute(el, 'aria-posinset', at + 1);
    changeAttribute(el, 'aria-setsize', siblings.length);
  });
}

/** The item that a node of the tree belongs to. */
export function itemAt(node: EventTarget | null): TreeItem | undefined {
  let at = node as Node | null;
  while (at && !items.has(at)) at = at.parentNode;
  return at ? items.get(at) : undefined;
}

/** The first item that is drawn. */
export function firstItem(tree: HTMLElement): TreeItem | undefined {
  return itemAt(tree.querySelector('[role="treeitem"]'));
}

/** All items that are drawn, top to bottom. What is collapsed is not drawn. */
export function itemsOf(tree: HTMLElement): TreeItem[] {
  return tree.findAll('[role="treeitem"]').flatMap((el) => items.get(el) ?? []);
}

/** Returns whether the value is new. Writing the same one again would still wake assistive technology. */
function changeAttribute(el: HTMLElement, name: string, value: number | boolean): boolean {
  const isNew = el.getAttribute(name) !== String(value);
  if (isNew) el.setAttribute(name, String(value));
  return isNew;
}

/** True if fingers point here: on a phone or tablet, and on a computer whose first pointer is its screen. */
export function isTouch(): boolean {
  return Platform.isMobile || activeWindow.matchMedia('(pointer:coarse)').matches;
}
