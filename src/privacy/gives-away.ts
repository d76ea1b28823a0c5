import { plainName } from '../domain/plain-name';

/**
 * Whether a codename tells what privacy mode hides: it shares a word with one of the names that it stands for, or a
 * hidden text is a part of it (one of two letters: a word of it, or "HP" would forbid many). Case and accents do not
 * count.
 *
 * @param names what the codename stands for
 * @param hidden all that is hidden in the practice, each as `plainName` has it
 */
export function givesAway(codename: string, names: readonly string[], hidden: ReadonlySet<string>): boolean {
  const plain = plainName(codename);
  const own = wordsOf(codename);
  if (names.flatMap(wordsOf).some((word) => own.includes(word))) return true;
  // A codename is short and a practice is not, so its parts are looked up and not the other way round.
  for (let from = 0; from < plain.length; from += 1) {
    for (let to = from + 2; to <= plain.length; to += 1) {
      const part = plain.slice(from, to);
      if (hidden.has(part) && (part.length > 2 || own.includes(part))) return true;
    }
  }
  return false;
}

/** An initial or a digit says nothing of a name. */
function wordsOf(text: string): string[] {
  return plainName(text).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}
