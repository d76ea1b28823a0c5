import { type HoverParent, setIcon, type View } from 'obsidian';
import { isPrivate } from '../../privacy/display';

/**
 * Adds one of Groundwork's own elements to `parent`.
 *
 * @param name its class without `groundwork-`; further classes may follow after a space
 */
export function addPart(parent: HTMLElement, name: string, text?: string): HTMLElement {
  return parent.createDiv({ cls: `groundwork-${name}`, text });
}

/**
 * Adds a link to the note at `path`, as the app writes links in a note it has rendered: it opens, previews and offers
 * its menu for all of these, also for those that come later. In privacy mode the text alone: a link says and previews
 * its note.
 */
export function addLink(parent: HTMLElement, path: string, text: string): void {
  if (isPrivate()) parent.createSpan({ text });
  else parent.createEl('a', { cls: 'internal-link', text, href: path, attr: { 'data-href': path } });
}

/**
 * Takes away what the pointer has called up over `view`: the preview of a note, and tooltips, which stay where they are
 * when the element that they are about is drawn anew.
 */
export function hideHover(view: View & HoverParent): void {
  const { hoverPopover } = view;
  hoverPopover?.unload();
  hoverPopover?.hoverEl.remove();
  view.hoverPopover = null;
  for (const tooltip of view.containerEl.doc.body.findAll('.tooltip')) tooltip.remove();
}

/** The number of names given so far, for ids. */
let nameCount = 0;

/**
 * Names `el` for screen readers by a hidden text, which is added to `parent` and returned: the app would show an
 * `aria-label` as a tooltip all over the element. The text's id is one that no other element of Groundwork's has.
 */
export function addHiddenName(el: HTMLElement, parent: HTMLElement, text: string): HTMLElement {
  nameCount += 1;
  const id = `groundwork-${nameCount}`;
  el.setAttribute('aria-labelledby', id);
  return parent.createSpan({ text, attr: { id, hidden: '' } });
}

/** The icons that were built already. */
const icons = new Map<string, readonly Node[]>();

/** Puts an icon into `el`, which is empty. It is built once and copied from then on: a list has hundreds of each. */
export function drawIcon(el: HTMLElement, icon: string): void {
  const known = icons.get(icon);
  if (known) {
    el.append(...known.map((node) => node.cloneNode(true)));
    return;
  }
  setIcon(el, icon);
  icons.set(icon, Array.from(el.childNodes, (node) => node.cloneNode(true)));
}
