import { type App, SuggestModal } from 'obsidian';
import { answer, type Check } from '../check';
import { inOrder, type Seen, seen } from '../seen';

class Chooser extends SuggestModal<string> {
  readonly order: Seen[] = [];
  chosen = '';

  constructor(app: App) {
    super(app);
    this.setPlaceholder('The probe chooses by itself');
  }

  override getSuggestions(query: string): string[] {
    return query === 'two' ? ['two', 'three'] : ['one', 'two', 'three'];
  }

  override renderSuggestion(item: string, el: HTMLElement): void {
    el.setText(item);
  }

  override onClose(): void {
    this.order.push(seen`closed`);
  }

  override onChooseSuggestion(item: string): void {
    this.chosen = item;
    this.order.push(seen`chosen`);
  }
}

export const suggestModalClosesFirst: Check = {
  id: 'suggest-modal-closes-first',
  sentence: '`SuggestModal` closes before `onChooseSuggestion` is called; its first row is selected after every'
    + ' change of the query.',
  run: async (attempt) => {
    const modal = new Chooser(attempt.app);
    attempt.atEnd(() => modal.close());
    modal.open();
    await attempt.pause(100);
    modal.inputEl.value = 'two';
    modal.inputEl.dispatchEvent(new Event('input', { bubbles: true }));
    await attempt.pause(200);
    modal.selectActiveSuggestion(new KeyboardEvent('keydown', { key: 'Enter' }));
    await attempt.until(() => modal.order.length === 2);
    const [first, second] = modal.order;
    const holds = first?.text === 'closed' && second?.text === 'chosen' && modal.chosen === 'two';
    return answer(holds, seen`In this order: ${inOrder(modal.order)}. Chosen without moving: ${modal.chosen}.`);
  },
};
