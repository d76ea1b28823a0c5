/**
 * Makes `children` the children of `parent`, in this order. An element that already stands right is not touched: moving
 * one would take its focus and restart what assistive technology is reading.
 */
export function placeChildren(parent: HTMLElement, children: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(children);
  for (const child of Array.from(parent.children)) if (!wanted.has(child)) child.remove();
  let at = parent.firstElementChild;
  for (const child of children) {
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
