/**
 * Adds an element of ours to `parent`.
 *
 * @param name its class without `groundwork-`; further classes may follow after a space
 */
export function addPart(parent: HTMLElement, name: string, text?: string): HTMLElement {
  return parent.createDiv({ cls: `groundwork-${name}`, text });
}
