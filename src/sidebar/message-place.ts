import { addPart } from './add-part';

/**
 * Shows `sentences` and has screen readers say them, in place of what `parent` held; no sentences show nothing. What is
 * there already stays, or it would be said again.
 *
 * @param action a button below, and what it does
 */
export function showMessage(
  parent: HTMLElement,
  sentences: readonly string[],
  action?: { readonly button: DomElementInfo; readonly run: () => void },
): void {
  if (parent.querySelector('[role="status"]')?.textContent === sentences.join('')) return;
  parent.empty();
  if (sentences.length === 0) return;
  const el = addPart(parent, 'message');
  const status = el.createDiv({ attr: { role: 'status' } });
  for (const text of sentences) status.createEl('p', { text });
  if (action) el.createEl('button', action.button).addEventListener('click', action.run);
}
