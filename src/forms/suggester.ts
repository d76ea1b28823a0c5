import { type App, setIcon, SuggestModal } from 'obsidian';
import { searchFor } from '../domain/plain-name';
import { safely } from '../errors/safely';
import { closeWhenOutdated } from '../privacy/display';
import { asAction } from './run-action';

/** Draws an entry of a suggester: its text, an icon before it and muted words at its end where there are any. */
export function drawEntry(el: HTMLElement, text: string, detail = '', icon = ''): void {
  el.empty();
  el.addClass('groundwork-suggestion');
  if (icon !== '') setIcon(el.createSpan('groundwork-suggestion-icon'), icon);
  el.createSpan({ text });
  if (detail !== '') el.createSpan({ cls: 'groundwork-suggestion-detail', text: detail });
}

/**
 * The app's suggester with its three questions answered by functions. Privacy mode and another language close it.
 *
 * @param placeholder what the choice is for, shown and spoken
 * @param find what to offer for what is typed
 */
export function createSuggester<T>(
  app: App,
  placeholder: string,
  find: (query: string) => T[],
  draw: (row: T, el: HTMLElement) => void,
  choose: (row: T) => void,
): SuggestModal<T> {
  class Suggester extends SuggestModal<T> {
    override getSuggestions = (query: string) => safely(find)(query) ?? [];
    override renderSuggestion = safely(draw);
    override onChooseSuggestion = asAction(choose);
  }
  const suggester = new Suggester(app);
  suggester.setPlaceholder(placeholder);
  suggester.inputEl.setAttr('aria-label', placeholder);
  suggester.setCloseCallback(closeWhenOutdated(() => suggester.close()));
  return suggester;
}

export interface Entry {
  readonly text: string;
  /** Muted, at the end. */
  readonly detail?: string;
  /** Not shown; typing one finds the entry, too. */
  readonly otherNames?: string;
  readonly icon?: string;
  /** Takes what was typed. */
  readonly choose: (typed: string) => void;
}

/**
 * Asks for one of the entries; `placeholder` says what for. Typing narrows them down and keeps their order, so that
 * the likeliest stays on top. The `last` ones are always there.
 */
export function askForEntry(
  app: App,
  placeholder: string,
  entries: readonly Entry[],
  last: readonly Entry[] = [],
): void {
  let typed = '';
  function find(query: string): Entry[] {
    typed = query;
    const search = searchFor(query);
    const isMatch = ({ text, detail = '', otherNames = '' }: Entry) => search(`${text} ${detail} ${otherNames}`);
    return [...entries.filter(isMatch), ...last];
  }
  const draw = ({ text, detail, icon }: Entry, el: HTMLElement) => drawEntry(el, text, detail, icon);
  createSuggester(app, placeholder, find, draw, ({ choose }) => choose(typed)).open();
}
