import type { App } from 'obsidian';
import { createSuggester } from './create-suggester';
import { drawEntry } from './draw-entry';
import { searchFor } from './search-for';

export interface Entry {
  readonly text: string;
  /** Muted, at the end. */
  readonly detail?: string;
  /** Not shown; typing one finds the entry, too. */
  readonly otherNames?: string;
  readonly icon?: string;
  readonly choose: () => void;
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
  function find(query: string): Entry[] {
    const search = searchFor(query);
    const isMatch = ({ text, detail = '', otherNames = '' }: Entry) => search(`${text} ${detail} ${otherNames}`);
    return [...entries.filter(isMatch), ...last];
  }
  const draw = ({ text, detail, icon }: Entry, el: HTMLElement) => drawEntry(el, text, detail, icon);
  createSuggester(app, placeholder, find, draw, ({ choose }) => choose()).open();
}
