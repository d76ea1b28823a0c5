let count = 0;

/**
 * Names `el` for screen readers by a hidden text, which is added to `parent` and returned: the app would show an
 * `aria-label` as a tooltip all over the element. The text's id is one that no other element of ours has.
 */
export function addHiddenName(el: HTMLElement, parent: HTMLElement, text: string): HTMLElement {
  count += 1;
  const id = `groundwork-${count}`;
  el.setAttribute('aria-labelledby', id);
  return parent.createSpan({ text, attr: { id, hidden: '' } });
}
