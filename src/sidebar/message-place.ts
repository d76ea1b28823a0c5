/** What stands in place of the list, or is only spoken beside it. */
export interface Message {
  readonly sentences: readonly string[];
  /** Whether screen readers alone get it. */
  readonly isSpoken?: boolean;
  /** A button below, and what it does. */
  readonly action?: { readonly text: string; readonly run: () => void };
}

/**
 * Makes `parent` a place for messages. It is a live region from the beginning: one that came with its text would not be
 * spoken. Returns how to show a message; what is shown already stays, or it would be spoken again.
 */
export function messagePlace(parent: HTMLElement): (message?: Message) => void {
  const status = parent.createDiv({ attr: { role: 'status' } });
  const button = parent.createDiv();
  return ({ sentences, isSpoken = false, action } = { sentences: [] }) => {
    parent.toggleClass('is-spoken', isSpoken || sentences.length === 0);
    if (status.getText() !== sentences.join('')) {
      status.empty();
      for (const text of sentences) status.createEl('p', { text });
    }
    button.empty();
    if (action) button.createEl('button', { text: action.text }).addEventListener('click', action.run);
  };
}
