import { de } from './de';
import { en, type Words } from './en';

/** The catalogues there are, by the code that Obsidian has for the language. */
export const CATALOGUES: Readonly<Record<string, Words>> = { en, de };

/** What Groundwork says, in the language that was chosen last; English until one is. */
export let words: Words = en;

/** Chooses a language by its code (`de`, `de-AT`); English where there is no catalogue for it. */
export function chooseLanguage(code: string): void {
  words = CATALOGUES[code.toLowerCase().split('-')[0] ?? ''] ?? en;
}
