import { setIcon } from 'obsidian';

const drawn = new Map<string, readonly Node[]>();

/** Puts an icon into `el`, which is empty. It is built once and copied from then on: a list has hundreds of each. */
export function drawIcon(el: HTMLElement, icon: string): void {
  const known = drawn.get(icon);
  if (known) {
    el.append(...known.map((node) => node.cloneNode(true)));
    return;
  }
  setIcon(el, icon);
  drawn.set(icon, Array.from(el.childNodes, (node) => node.cloneNode(true)));
}
