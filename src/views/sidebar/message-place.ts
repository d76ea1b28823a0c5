import { setTooltip } from 'obsidian';
import { asAction } from '../../forms/run-action';

/** A message in place of the list, or only spoken beside it. */
export interface Message {
  readonly sentences: readonly string[];
  /** True if screen readers alone get it. */
  readonly isSpoken?: boolean;
  /** Progress, shown as a bar below. */
  readonly progress?: { readonly done: number; readonly of: number };
  /** A button below, and what it does. */
  readonly action?: { readonly text: string; readonly run: () => void };
}

/**
 * Makes `parent` a place for messages. It is a live region from the beginning: one that came with its text would not be
 * spoken. Returns how to show a message; what is shown already stays, or it would be spoken again.
 */
export function messagePlace(parent: HTMLElement): (message?: Message) => void {
  const status = parent.createDiv({ attr: { role: 'status' } });
  // Not in the live region, which would speak every step of it.
  const bar = createEl('progress');
  const button = parent.createDiv();
  return ({ sentences, isSpoken = false, progress, action } = { sentences: [] }) => {
    parent.toggleClass('is-spoken', isSpoken || sentences.length === 0);
    if (status.getText() !== sentences.join('')) {
      status.empty();
      for (const text of sentences) status.createEl('p', { text });
    }
    if (progress) {
      Object.assign(bar, { max: progress.of, value: progress.done });
      setTooltip(bar, sentences.join(' '));
      status.after(bar);
    } else bar.remove();
    button.empty();
    if (action) button.createEl('button', { text: action.text }).addEventListener('click', asAction(action.run));
  };
}
