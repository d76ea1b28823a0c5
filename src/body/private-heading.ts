import { CATALOGUES } from '../words/words';
import { wordsOf } from './heading-name';

/** Fewer letters could be part of any word: “me” in “commitments”. */
const FEWEST_LETTERS = 4;

/** The headings that are private in every vault: what our templates call the section, in every language. */
const OURS = Object.values(CATALOGUES).map(({ templates: { headings } }) => headings.forMyEyes);

/**
 * Tells whether a heading, as written, is private: one of `headings` or of ours is contained in it, whatever markup,
 * punctuation, numbers, emoji, spaces and case there are. In doubt it is.
 *
 * @param headings what the coach calls private sections; blank ones do not count
 */
export function privateHeading(headings: readonly string[]): (heading: string) => boolean {
  const wanted = [...new Set([...OURS, ...headings].map(wordsOf))].filter((words) => words !== '');
  const letters = wanted.map(lettersOf).filter((found) => found.length >= FEWEST_LETTERS);
  const others = wanted.filter((words) => lettersOf(words).length < FEWEST_LETTERS).map((words) => ` ${words} `);
  const signs = headings.filter((heading) => wordsOf(heading) === '').map(signsOf).filter((sign) => sign !== '');
  return (heading) => {
    const words = wordsOf(heading);
    const found = lettersOf(words);
    return (
      letters.some((name) => found.includes(name)) ||
      others.some((name) => ` ${words} `.includes(name)) ||
      signs.some((sign) => signsOf(heading).includes(sign))
    );
  };
}

/** Of the words of a text, without spaces and numbers. */
function lettersOf(words: string): string {
  return words.replace(/[^\p{L}\p{M}]/gu, '');
}

/** A heading may be a picture alone; it is the same one in every form. */
function signsOf(heading: string): string {
  return heading.replace(/[\s\uFE0F]/g, '');
}
