import { tellEach } from '../errors/safely';
import { de } from './de';
import { en, type Words } from './en';

/** The catalogues, by Obsidian's code for the language. */
export const CATALOGUES: Readonly<Record<string, Words>> = { en, de };

/** The catalogue of the language chosen last; English until one is. */
export let words: Words = en;

const listeners = new Set<() => void>();

/**
 * Chooses a language by its code (`de`, `de-AT`); English where there is no catalogue for it. If it
 * changes, listeners are called.
 */
export function chooseLanguage(code: string): void {
  const chosen = CATALOGUES[code.toLowerCase().split('-')[0] ?? ''] ?? en;
  if (chosen === words) return;
  words = chosen;
  tellEach(listeners);
}

/** Calls `listener` when the language changes. Returns a function that stops it. */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
