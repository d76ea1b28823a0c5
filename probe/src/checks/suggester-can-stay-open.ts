import { type App, SuggestModal } from 'obsidian';
import { allHold, type Check } from '../check';
import { seen } from '../seen';

/** It does not close when something is chosen, as the choice of several does. */
class Chooser extends SuggestModal<string> {
  readonly asked: string[] = [];
  chosen = 0;
  isClosed = false;

  constructor(app: App) {
    super(app);
    this.setPlaceholder('The probe chooses by itself');
    this.emptyStateText = 'Probe: nothing found';
    this.setInstructions([{ command: 'F9', purpose: 'Probe: an instruction' }]);
  }

  override getSuggestions(query: string): string[] {
    this.asked.push(query);
    return query === 'none' ? [] : ['Probe: one', 'Probe: two'];
  }

  override renderSuggestion(item: string, el: HTMLElement): void {
    el.setText(item);
  }

  override selectSuggestion(): void {
    this.chosen += 1;
  }

  override onChooseSuggestion(): void {
    this.isClosed = true;
  }

  override onClose(): void {
    this.isClosed = true;
  }
}

export const suggesterCanStayOpen: Check = {
  id: 'suggester-can-stay-open',
  sentence: '`SuggestModal` asks at every change of its field and shows its rows, its instructions and, for none, its'
    + ' own text; one whose `selectSuggestion` is overridden stays open.',
  run: async (attempt) => {
    const modal = new Chooser(attempt.app);
    attempt.atEnd(() => modal.close());
    modal.open();
    const shows = (text: string) => attempt.until(() => modal.modalEl.textContent?.includes(text) ?? false, 1000);
    const rows = (await shows('Probe: one')) && modal.resultContainerEl.textContent?.includes('Probe: two') === true;
    const instructions = await shows('Probe: an instruction');
    modal.selectActiveSuggestion(new KeyboardEvent('keydown', { key: 'Enter' }));
    const staysOpen = modal.chosen === 1 && !modal.isClosed && modal.modalEl.isConnected;
    modal.inputEl.value = 'none';
    modal.inputEl.dispatchEvent(new Event('input', { bubbles: true }));
    const none = await shows('Probe: nothing found');
    return allHold(
      [seen`rows`, rows],
      [seen`instructions`, instructions],
      [seen`placeholder`, modal.inputEl.placeholder === 'The probe chooses by itself'],
      [seen`asked for what was typed`, modal.asked.includes('none')],
      [seen`its own text for none`, none],
      [seen`stays open`, staysOpen],
    );
  },
};
