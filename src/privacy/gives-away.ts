import { plainName } from '../domain/plain-name';
import { isCommon, isDense, nameParts, singleLetters, spellingsOf } from './name-parts';

/** In letters: longer texts than this are rare, and are looked for one by one. */
const LONGEST_PART = 64;

/**
 * Whether a codename tells what privacy mode hides. It does so where a part of one of the names that it stands for is
 * anywhere in it (see `nameParts`), where it shares a word with one or a word of it begins one (`Alex` for Alexandra),
 * and where a hidden text is a part of it (one of two letters: a word of it, or "HP" would forbid many). Case, accents
 * and strokes do not count. The time it takes grows with the length of the codename, and not faster.
 *
 * @param names what the codename stands for
 * @param hidden all that is hidden in the practice, each in all its spellings (`spellingsOf`)
 */
export function givesAway(codename: string, names: readonly string[], hidden: ReadonlySet<string>): boolean {
  const own = wordsOf(codename);
  const parts = new Set<string>();
  for (const name of names) {
    for (const word of wordsOf(name)) if (own.has(word) && !isCommon(word)) return true;
    for (const part of nameParts(name)) {
      parts.add(part);
      for (let end = 3; end < Math.min(part.length, LONGEST_PART); end += 1) {
        if (own.has(part.slice(0, end))) return true;
      }
    }
    for (const letter of singleLetters(name)) parts.add(letter);
  }
  return spellingsOf(codename).some((text) => holdsOne(text, parts, own) || holdsOne(text, hidden, own));
}

/** Whether one of `parts` stands anywhere in `text`. One of two letters has to be a word of it, unless it is dense. */
function holdsOne(text: string, parts: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  // A codename is short and a practice is not, so its pieces are looked up and not the other way round.
  for (let from = 0; from < text.length; from += 1) {
    for (let to = from + 1; to <= Math.min(from + LONGEST_PART, text.length); to += 1) {
      const part = text.slice(from, to);
      if (parts.has(part) && (part.length > 2 || isDense(part) || (part.length === 2 && words.has(part)))) return true;
    }
  }
  if (text.length <= LONGEST_PART) return false;
  return [...parts].some((part) => part.length > LONGEST_PART && text.includes(part));
}

/**
 * The words of a text, also those that capitals and digits set apart (`AnaRuiz2`), folded. An initial or a digit says
 * nothing of a name.
 */
function wordsOf(text: string): Set<string> {
  const humps = text.normalize('NFC').match(/\p{Lu}*[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|\p{Lu}+/gu) ?? [];
  const spellings = [...spellingsOf(text), ...humps.map(plainName)];
  const patterns = [/[\p{L}\p{N}]{2,}/gu, /\p{L}{2,}/gu];
  return new Set(patterns.flatMap((pattern) => spellings.flatMap((one) => one.match(pattern) ?? [])));
}
