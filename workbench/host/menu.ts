import { Menu, MenuItem, type MenuPositionDef, Scope } from 'obsidian';
import { openApp } from './open-app';
import { setIcon } from './icons';
import { patch } from './patch';
import { perInstance } from './per-instance';

/** What the mocks remember of an item. */
interface ItemMemory {
  title__: string | DocumentFragment;
  icon__: string | null;
  checked__: boolean | null;
  disabled__: boolean;
  warning__: boolean;
  isLabel__: boolean;
  section__: string;
  onClick__: ((event: MouseEvent | KeyboardEvent) => unknown) | null;
}
interface MenuMemory {
  dom__: HTMLElement;
  items__: unknown[];
}

const memory = perInstance<Menu, { hidden: (() => unknown) | null; hide: (() => void) | null }>(() => ({
  hidden: null,
  hide: null,
}));

/** Items of one section stay together, in the order in which sections first appear, with a line between. */
function inSections(items: readonly unknown[]): (MenuItem & ItemMemory)[][] {
  const sections = new Map<string, (MenuItem & ItemMemory)[]>();
  let separators = 0;
  for (const item of items) {
    if (!(item instanceof MenuItem)) {
      separators += 1;
      continue;
    }
    const typed = item as MenuItem & ItemMemory;
    const key = typed.section__ || `separated-${separators}`;
    sections.set(key, [...(sections.get(key) ?? []), typed]);
  }
  return [...sections.values()];
}

function drawItem(item: ItemMemory, into: HTMLElement, hide: () => void): void {
  const role = item.checked__ === null ? 'menuitem' : 'menuitemcheckbox';
  const row = into.createDiv({ cls: 'menu-item tappable', attr: { role } });
  row.toggleClass('is-disabled', item.disabled__);
  row.toggleClass('is-label', item.isLabel__);
  row.toggleClass('is-warning', item.warning__);
  if (item.disabled__) row.setAttribute('aria-disabled', 'true');
  if (item.checked__ !== null) row.setAttribute('aria-checked', String(item.checked__));
  if (item.icon__) setIcon(row.createDiv('menu-item-icon'), item.icon__);
  row.createDiv({ cls: 'menu-item-title', text: item.title__ });
  if (item.checked__) setIcon(row.createDiv('menu-item-icon mod-checked'), 'check');
  row.addEventListener('mouseenter', () => {
    into.findAll('.menu-item').forEach((other) => other.toggleClass('selected', other === row));
  });
  row.addEventListener('click', (event) => {
    if (item.disabled__ || item.isLabel__) return;
    hide();
    item.onClick__?.(event);
  });
}

function step(el: HTMLElement, by: number): false {
  const rows = el.findAll('.menu-item:not(.is-disabled):not(.is-label)');
  const at = rows.findIndex((row) => row.hasClass('selected'));
  const next = at < 0 && by < 0 ? rows.length - 1 : (at + by + rows.length) % rows.length;
  rows.forEach((row, index) => row.toggleClass('selected', index === next));
  return false;
}

patch(Menu, {
  onHide(this: Menu, callback: () => unknown) {
    memory(this).hidden = callback;
  },

  /** The mock never draws. Keys go to the menu while it is open; focus stays where it was. */
  showAtPosition(this: Menu & MenuMemory, { x, y, left, width }: MenuPositionDef) {
    const known = memory(this);
    known.hide?.();
    const el = this.dom__;
    el.empty();
    el.className = 'menu';
    el.setAttribute('role', 'menu');
    const scope = new Scope();
    const listening = new AbortController();
    const hide = (): void => {
      if (known.hide !== hide) return;
      known.hide = null;
      listening.abort();
      el.remove();
      openApp().keymap.popScope(scope);
      known.hidden?.();
    };
    known.hide = hide;
    inSections(this.items__).forEach((items, at) => {
      if (at > 0) el.createDiv('menu-separator');
      for (const item of items) drawItem(item, el, hide);
    });
    document.body.append(el);
    const own = el.getBoundingClientRect();
    const start = left ? x + (width ?? 0) - own.width : x;
    el.setCssStyles({
      left: `${Math.max(4, Math.min(start, window.innerWidth - own.width - 4))}px`,
      top: `${Math.max(4, Math.min(y, window.innerHeight - own.height - 4))}px`,
    });
    openApp().keymap.pushScope(scope);
    scope.register([], 'ArrowDown', () => step(el, 1));
    scope.register([], 'ArrowUp', () => step(el, -1));
    scope.register([], 'Enter', () => {
      el.querySelector<HTMLElement>('.menu-item.selected')?.click();
      return false;
    });
    scope.register([], 'Escape', () => {
      hide();
      return false;
    });
    document.addEventListener('mousedown', (event) => {
      if (!(event.target instanceof Node && el.contains(event.target))) hide();
    }, { capture: true, signal: listening.signal });
    return this;
  },
  showAtMouseEvent(this: Menu, event: MouseEvent) {
    event.preventDefault();
    return this.showAtPosition({ x: event.clientX, y: event.clientY });
  },
  hide(this: Menu) {
    memory(this).hide?.();
    return this;
  },
  close(this: Menu) {
    memory(this).hide?.();
  },
});
