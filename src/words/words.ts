import { de } from './de';
import { en, type Words } from './en';

/** The catalogues there are, by the code that Obsidian has for the language. */
export const CATALOGUES: Readonly<Record<string, Words>> = { en, de };

/** What Groundwork says, in the language that was chosen last; English until one is. */
export let words: Words = en;

const listeners = new Set<() => void>();

/**
 * Chooses a language by its code (`de`, `de-AT`); English where there is no catalogue for it. Where that is another one
 * than before, everything is to be said anew.
 */
export function chooseLanguage(code: string): void {
  const chosen = CATALOGUES[code.toLowerCase().split('-')[0] ?? ''] ?? en;
  if (chosen === words) return;
  words = chosen;
  for (const listener of [...listeners]) listener();
}

/** Calls `listener` when another language is spoken. Returns how to stop. */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
