import type { Component } from 'obsidian';
import type { TreeActions } from './tree-actions';
import { itemAt, MENU_BUTTON, type TreeItem } from './tree-item';

/** Gives a tree its mouse, for as long as `owner` is loaded: a click opens, a click on the chevron unfolds. */
export function listenToPointer(owner: Component, tree: HTMLElement, actions: TreeActions): void {
  type Listener = (item: TreeItem, event: MouseEvent, target: Element) => void;

  /** Listens on the items' own lines. Assistive technology presses the item itself. */
  function listen(type: 'click' | 'auxclick' | 'mousedown' | 'contextmenu' | 'mouseover', listener: Listener): void {
    owner.registerDomEvent(tree, type, (event) => {
      const target = event.target as Element;
      const item = itemAt(target);
      if (!item) return;
      if (target === item.el || item.self.contains(target)) listener(item, event, target);
      else if (type === 'click' && target.closest(`.${MENU_BUTTON}`)) actions.showMenu(item, event);
    });
  }

  const press: Listener = (item, event, target) => {
    if (event.button > 1) return;
    if (item.toggle && target.closest('.collapse-icon')) item.toggle();
    else actions.open(item, event);
  };
  listen('click', press);
  // Browsers report the middle button so.
  listen('auxclick', press);
  listen('mousedown', (_, event) => {
    // The middle button would start to scroll.
    if (event.button === 1) event.preventDefault();
  });
  listen('contextmenu', (item, event) => {
    event.preventDefault();
    actions.showMenu(item, event);
  });
  listen('mouseover', (item, event) => {
    if (!item.self.contains(event.relatedTarget as Node | null)) actions.preview(item, event);
  });
}
