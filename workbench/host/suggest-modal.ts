import { type FuzzyMatch, FuzzySuggestModal, prepareFuzzySearch, SuggestModal } from 'obsidian';
import { patch } from './patch';
import { perInstance } from './per-instance';
import { renderResults } from './render-matches';

type Suggester = SuggestModal<unknown>;

const memory = perInstance<Suggester, { items: unknown[]; selected: number; asked: number }>(() => ({
  items: [],
  selected: 0,
  asked: 0,
}));

function rows(modal: Suggester): Element[] {
  return [...modal.resultContainerEl.querySelectorAll(':scope > .suggestion-item')];
}

function select(modal: Suggester, index: number): void {
  memory(modal).selected = index;
  rows(modal).forEach((row, at) => {
    row.toggleClass('is-selected', at === index);
    row.setAttribute('aria-selected', String(at === index));
    if (at !== index) return;
    row.scrollIntoView({ block: 'nearest' });
    modal.inputEl.setAttribute('aria-activedescendant', row.id);
  });
}

function move(modal: Suggester, step: number): false {
  const { items, selected } = memory(modal);
  if (items.length > 0) select(modal, (selected + step + items.length) % items.length);
  return false;
}

async function update(modal: Suggester): Promise<void> {
  const known = memory(modal);
  const asked = (known.asked += 1);
  const found = await modal.getSuggestions(modal.inputEl.value);
  if (asked !== known.asked) return;
  known.items = found.slice(0, modal.limit);
  modal.resultContainerEl.empty();
  if (known.items.length === 0) {
    modal.onNoSuggestion();
    const text = modal.emptyStateText;
    if (text) modal.resultContainerEl.createDiv({ cls: 'suggestion-empty', text });
  }
  known.items.forEach((item, at) => {
    const attr = { role: 'option', id: `suggestion-${at}` };
    const row = modal.resultContainerEl.createDiv({ cls: 'suggestion-item', attr });
    modal.renderSuggestion(item, row);
    row.addEventListener('mousemove', () => select(modal, at));
    row.addEventListener('click', (event) => modal.selectSuggestion(item, event));
  });
  select(modal, 0);
}

patch(SuggestModal, {
  /** The mock has an input and a container; nothing is listened to and nothing is drawn. */
  constructor2__(this: Suggester) {
    this.modalEl.removeClass('modal');
    this.modalEl.addClass('prompt');
    this.inputEl.addClass('prompt-input');
    this.inputEl.type = 'text';
    this.inputEl.setAttrs({ role: 'combobox', 'aria-expanded': 'true', autocomplete: 'off', spellcheck: 'false' });
    this.resultContainerEl.addClass('prompt-results');
    this.resultContainerEl.setAttribute('role', 'listbox');
    const box = createDiv('prompt-input-container');
    box.append(this.inputEl);
    this.modalEl.replaceChildren(box, this.resultContainerEl);
    this.inputEl.addEventListener('input', () => void update(this));
    this.scope.register([], 'ArrowDown', () => move(this, 1));
    this.scope.register([], 'ArrowUp', () => move(this, -1));
    this.scope.register([], 'Enter', (event) => {
      if (!event.isComposing) this.selectActiveSuggestion(event);
      return false;
    });
  },
  onOpen(this: Suggester) {
    this.inputEl.focus();
    void update(this);
  },
  selectActiveSuggestion(this: Suggester, event: MouseEvent | KeyboardEvent) {
    const { items, selected } = memory(this);
    if (selected < items.length) this.selectSuggestion(items[selected], event);
  },
  /** Closed first, then chosen: what many plugins rely on, though no page says so (README, assumptions). */
  selectSuggestion(this: Suggester, item: unknown, event: MouseEvent | KeyboardEvent) {
    this.close();
    this.onChooseSuggestion(item, event);
  },
});

patch(FuzzySuggestModal, {
  /** Best match first, as the typings of `SearchResult.score` have it; without a query, the items as they come. */
  getSuggestions(this: FuzzySuggestModal<unknown>, query: string): FuzzyMatch<unknown>[] {
    const items = this.getItems();
    if (query.trim() === '') return items.map((item) => ({ item, match: { score: 0, matches: [] } }));
    const search = prepareFuzzySearch(query);
    return items
      .flatMap((item) => {
        const match = search(this.getItemText(item));
        return match ? [{ item, match }] : [];
      })
      .sort((one, other) => other.match.score - one.match.score);
  },
  renderSuggestion(this: FuzzySuggestModal<unknown>, { item, match }: FuzzyMatch<unknown>, el: HTMLElement) {
    renderResults(el, this.getItemText(item), match);
  },
});
