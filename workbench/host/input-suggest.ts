import { AbstractInputSuggest, PopoverSuggest } from 'obsidian';
import { patch } from './patch';
import { perInstance } from './per-instance';

type Suggest = AbstractInputSuggest<unknown> & { getSuggestions(query: string): unknown[] | Promise<unknown[]> };
type Chosen = (value: unknown, event: MouseEvent | KeyboardEvent) => unknown;

const memory = perInstance<object, { el: HTMLElement; list: HTMLElement; items: unknown[]; selected: number;
  open: boolean; chosen: Chosen | null }>(() => {
  const el = createDiv('suggestion-container');
  return { el, list: el.createDiv('suggestion'), items: [], selected: 0, open: false, chosen: null };
});

function select(owner: Suggest, index: number): void {
  const known = memory(owner);
  known.selected = index;
  [...known.list.children].forEach((row, at) => {
    row.toggleClass('is-selected', at === index);
    if (at === index) row.scrollIntoView({ block: 'nearest' });
  });
}

function move(owner: Suggest, step: number): false {
  const { items, selected } = memory(owner);
  if (items.length > 0) select(owner, (selected + step + items.length) % items.length);
  return false;
}

async function update(owner: Suggest, input: HTMLElement): Promise<void> {
  const known = memory(owner);
  known.items = (await owner.getSuggestions(owner.getValue())).slice(0, owner.limit);
  known.list.empty();
  if (known.items.length === 0 || document.activeElement !== input) return owner.close();
  for (const item of known.items) {
    const row = known.list.createDiv('suggestion-item');
    owner.renderSuggestion(item, row);
    row.addEventListener('mousedown', (event) => {
      event.preventDefault();
      owner.selectSuggestion(item, event);
    });
  }
  select(owner, 0);
  owner.open();
  const place = input.getBoundingClientRect();
  known.el.setCssStyles({
    left: `${place.left}px`,
    top: `${place.bottom + 2}px`,
    width: `${Math.max(place.width, 200)}px`,
  });
}

patch(PopoverSuggest, {
  /** While open its keys come first; the mock only notes that it is open. */
  open(this: PopoverSuggest<unknown>) {
    const known = memory(this);
    document.body.append(known.el);
    if (known.open) return;
    known.open = true;
    this.app.keymap.pushScope(this.scope);
  },
  close(this: PopoverSuggest<unknown>) {
    const known = memory(this);
    known.el.remove();
    if (!known.open) return;
    known.open = false;
    this.app.keymap.popScope(this.scope);
  },
});

patch(AbstractInputSuggest, {
  constructor2__(this: Suggest, _app: unknown, input: HTMLElement) {
    input.addEventListener('input', () => void update(this, input));
    input.addEventListener('focus', () => void update(this, input));
    input.addEventListener('blur', () => this.close());
    this.scope.register([], 'ArrowDown', () => move(this, 1));
    this.scope.register([], 'ArrowUp', () => move(this, -1));
    this.scope.register([], 'Enter', (event) => {
      const { items, selected } = memory(this);
      if (selected < items.length) this.selectSuggestion(items[selected], event);
      return false;
    });
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  },
  onSelect(this: Suggest, callback: Chosen) {
    memory(this).chosen = callback;
    return this;
  },
  selectSuggestion(this: Suggest, value: unknown, event: MouseEvent | KeyboardEvent) {
    memory(this).chosen?.(value, event);
  },
});
