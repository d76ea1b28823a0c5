import type { Component } from 'obsidian';
import { plainName } from '../../domain/plain-name';
import { safely } from '../../errors/safely';
import { asAction } from '../../forms/run-action';
import { focusItem, makeCurrent } from './tree-focus';
import { itemAt, itemsOf, MENU_BUTTON, type TreeItem } from './tree-item';

/** The actions of keys and mouse beyond moving about. */
export interface TreeActions {
  readonly open: (item: TreeItem, event: MouseEvent | KeyboardEvent) => void;
  /** The event is missing where the keyboard asked. */
  readonly showMenu: (item: TreeItem, event?: MouseEvent) => void;
  readonly preview: (item: TreeItem, event: MouseEvent) => void;
  readonly search: () => void;
  /** Escape. */
  readonly leave: () => void;
}

/** Typing goes on with the same name for so many milliseconds. */
const TYPING_PAUSE = 600;

/** Gives a tree the keys of the ARIA Authoring Practices, for as long as `owner` is loaded. */
export function listenToKeys(owner: Component, tree: HTMLElement, actions: TreeActions): void {
  let typed = '';
  let typedAt = 0;

  /** The action of a key here; undefined where it has none. */
  function meaningOf(event: KeyboardEvent, item: TreeItem): (() => void) | undefined {
    const { key, timeStamp } = event;
    const menu = () => actions.showMenu(item);
    const open = () => actions.open(item, event);
    if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) return menu;
    if (key === 'Enter') return open;
    if (event.ctrlKey || event.metaKey || event.altKey) return undefined;

    const isTyping = typed !== '' && timeStamp - typedAt < TYPING_PAUSE;
    if (key === ' ' && !isTyping) return item.toggle ?? open;
    if (key === '/') return actions.search;
    if (key === '*') return () => expandSiblings(item);
    const items = itemsOf(tree);
    const at = items.indexOf(item);
    if (key.length === 1) {
      const text = isTyping ? typed + key : key;
      return () => {
        focusItem(findTyped(items, at, text));
        typed = text;
        typedAt = timeStamp;
      };
    }
    // Missing where an item has nothing to unfold.
    const expanded = item.el.getAttribute('aria-expanded');
    const forward = expanded === 'false' ? item.toggle : () => focusItem(expanded ? items[at + 1] : undefined);
    const back = expanded === 'true' ? item.toggle : () => focusItem(itemAt(item.el.parentNode));
    // A tree in a right-to-left interface unfolds to the left.
    const isRightToLeft = tree.getCssPropertyValue('direction') === 'rtl';
    const meanings: Record<string, (() => void) | undefined> = {
      ArrowDown: () => focusItem(items[at + 1]),
      ArrowUp: () => focusItem(items[at - 1]),
      ArrowRight: isRightToLeft ? back : forward,
      ArrowLeft: isRightToLeft ? forward : back,
      Home: () => focusItem(items[0]),
      End: () => focusItem(items.at(-1)),
      Escape: actions.leave,
    };
    return meanings[key];
  }

  owner.registerDomEvent(
    tree,
    'keydown',
    asAction((event) => {
      const item = itemAt(event.target);
      const act = item && !event.defaultPrevented ? meaningOf(event, item) : undefined;
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      typed = '';
      act();
    }),
  );
  owner.registerDomEvent(
    tree,
    'focusin',
    safely((event) => {
      const item = itemAt(event.target);
      if (item) makeCurrent(tree, item);
    }),
  );
}

/** Expands `item` and all beside it. */
function expandSiblings({ el }: TreeItem): void {
  for (const sibling of Array.from(el.parentElement?.children ?? [])) {
    if (sibling.getAttribute('aria-expanded') === 'false') itemAt(sibling)?.toggle?.();
  }
}

/**
 * The next item whose line begins with what was typed; one letter again and again goes through them all.
 *
 * @param at the index of the item that has the focus
 */
function findTyped(items: readonly TreeItem[], at: number, typed: string): TreeItem | undefined {
  const [letter = ''] = typed;
  const isRepeated = typed === letter.repeat(typed.length);
  const wanted = plainName(isRepeated ? letter : typed);
  const from = isRepeated ? at + 1 : at;
  const inTurn = [...items.slice(from), ...items.slice(0, from)];
  return inTurn.find(({ inner }) => plainName(inner.getText()).startsWith(wanted));
}

/** Gives a tree its mouse, for as long as `owner` is loaded: a click opens, a click on the chevron unfolds. */
export function listenToPointer(owner: Component, tree: HTMLElement, actions: TreeActions): void {
  type Listener = (item: TreeItem, event: MouseEvent, target: Element) => void;

  /** Listens on the items' own lines. Assistive technology presses the item itself. */
  function listen(type: 'click' | 'auxclick' | 'mousedown' | 'contextmenu' | 'mouseover', listener: Listener): void {
    const hear = (event: MouseEvent): void => {
      const target = event.target as Element;
      const item = itemAt(target);
      if (!item) return;
      if (target === item.el || item.self.contains(target)) listener(item, event, target);
      else if (type === 'click' && target.closest(`.${MENU_BUTTON}`)) actions.showMenu(item, event);
    };
    // Nobody who moves the mouse has asked for anything.
    owner.registerDomEvent(tree, type, type === 'mouseover' ? safely(hear) : asAction(hear));
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
