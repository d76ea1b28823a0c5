import { plainName } from '../domain/plain-name';

/** German and Nordic letters as they are typed where a keyboard lacks them. */
const TWO_LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', đ: 'dj' };
/** Characters left out when two parts of a name are written as one: `Obrien`, `Annemarie`. */
const BETWEEN_PARTS = /['’‘ʼ`´.·_\p{Pd}]+/gu;
const HAN = '\\p{Script=Han}';
const KANA = '\\p{Script=Hiragana}\\p{Script=Katakana}ー';
const HANGUL = '\\p{Script=Hangul}';
const DENSE = new RegExp(`^[${HAN}${KANA}${HANGUL}]`, 'u');
/** Letters side by side that are of one kind of script. */
const RUN = new RegExp(`[${HAN}]+|[${KANA}]+|[${HANGUL}]+|[^\\P{L}${HAN}${KANA}${HANGUL}]+`, 'gu');
/** A Korean name that is written together: one or two syllables of the family, then the others. */
const MAX_KOREAN_SYLLABLES = 5;
/** Too common in names of people and companies to identify anybody. */
const COMMON = new Set([
  ...['and', 'the', 'for', 'und', 'der', 'die', 'das', 'den', 'dem', 'von', 'vom', 'zum', 'zur', 'van', 'ter', 'ten'],
  ...['del', 'della', 'des', 'dos', 'las', 'los', 'les', 'bin', 'ibn', 'mrs', 'herr', 'frau', 'prof'],
  ...['company', 'group', 'gmbh', 'mbh', 'inc', 'ltd', 'llc', 'llp', 'plc', 'corp', 'sarl', 'spa'],
]);

/**
 * The ways to write `text` that mean the same name, each as `plainName` has it: with one letter or two for `ü`, with
 * and without hyphens and apostrophes. Katakana is written as hiragana.
 */
export function spellingsOf(text: string): string[] {
  const long = text.normalize('NFC').toLowerCase().replace(/[äöüøåđ]/g, (letter) => TWO_LETTERS[letter] ?? letter);
  const plain = [text, long].map((spelling) => toHiragana(plainName(spelling)));
  return [...new Set([...plain, ...plain.map((spelling) => spelling.replace(BETWEEN_PARTS, ''))])];
}

/** True if a folded word is part of many names, as "von" and "gmbh" are. */
export function isCommon(word: string): boolean {
  return COMMON.has(word);
}

/** True if a part of a name is in a script that writes words without spaces, where few letters say much. */
function isDense(part: string): boolean {
  return DENSE.test(part);
}

/**
 * The parts of `name` that give it away wherever they are found: each word of three letters or more, two neighbours of
 * Han, kana or hangul, and the whole name in one word.
 */
export function nameParts(name: string): Set<string> {
  const parts = new Set<string>();
  for (const spelling of spellingsOf(name)) {
    const whole = spelling.replace(/[^\p{L}]+/gu, '');
    if (whole.length > 2) parts.add(whole);
    for (const [run] of spelling.matchAll(RUN)) {
      const letters = [...run];
      if (!isDense(run)) {
        if (letters.length > 2 && !isCommon(run)) parts.add(run);
      } else for (let at = 1; at < letters.length; at += 1) parts.add(letters.slice(at - 1, at + 1).join(''));
    }
  }
  return parts;
}

/**
 * The parts of `name` that also give it away in the codename of its own engagement: each Han character, and in Korean
 * the first syllable, which is the family's name, or one that stands alone.
 */
function singleLetters(name: string): Set<string> {
  const singles = new Set<string>();
  for (const [run] of toHiragana(plainName(name)).matchAll(RUN)) {
    const letters = [...run];
    if (/^\p{Script=Han}/u.test(run)) for (const letter of letters) singles.add(letter);
    if (/^\p{Script=Hangul}/u.test(run) && letters.length <= MAX_KOREAN_SYLLABLES) singles.add(letters[0] ?? '');
  }
  return singles;
}

function toHiragana(text: string): string {
  return text.replace(/[\u30A1-\u30F6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** Longer texts are rare, and are searched for one by one. */
const MAX_PART_LETTERS = 64;

/**
 * True if a codename reveals what privacy mode hides. It does so if a part of one of the names that it stands for is
 * anywhere in it (see `nameParts`), if it shares a word with one or a word of it begins one (`Alex` for Alexandra),
 * and if a hidden text is a part of it (one of two letters: a word of it, or "HP" would forbid many). Case, accents
 * and strokes do not count. Linear in the length of the codename.
 *
 * @param names the names that the codename stands for
 * @param hidden everything hidden in the practice, each in all its spellings (`spellingsOf`)
 */
export function givesAway(codename: string, names: readonly string[], hidden: ReadonlySet<string>): boolean {
  const own = wordsOf(codename);
  const parts = new Set<string>();
  for (const name of names) {
    for (const word of wordsOf(name)) if (own.has(word) && !isCommon(word)) return true;
    for (const part of nameParts(name)) {
      parts.add(part);
      for (let end = 3; end < Math.min(part.length, MAX_PART_LETTERS); end += 1) {
        if (own.has(part.slice(0, end))) return true;
      }
    }
    for (const letter of singleLetters(name)) parts.add(letter);
  }
  return spellingsOf(codename).some((text) => holdsOne(text, parts, own) || holdsOne(text, hidden, own));
}

/** True if one of `parts` is anywhere in `text`. One of two letters has to be a word of it, unless it is dense. */
function holdsOne(text: string, parts: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  // A codename is short and a practice is not, so its pieces are looked up and not the other way round.
  for (let from = 0; from < text.length; from += 1) {
    for (let to = from + 1; to <= Math.min(from + MAX_PART_LETTERS, text.length); to += 1) {
      const part = text.slice(from, to);
      if (parts.has(part) && (part.length > 2 || isDense(part) || (part.length === 2 && words.has(part)))) return true;
    }
  }
  if (text.length <= MAX_PART_LETTERS) return false;
  return [...parts].some((part) => part.length > MAX_PART_LETTERS && text.includes(part));
}

/**
 * The words of a text, also those that capitals and digits set apart (`AnaRuiz2`), folded. An initial or a digit says
 * nothing about a name.
 */
function wordsOf(text: string): Set<string> {
  const humps = text.normalize('NFC').match(/\p{Lu}*[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|\p{Lu}+/gu) ?? [];
  const spellings = [...spellingsOf(text), ...humps.map(plainName)];
  const patterns = [/[\p{L}\p{N}]{2,}/gu, /\p{L}{2,}/gu];
  return new Set(patterns.flatMap((pattern) => spellings.flatMap((one) => one.match(pattern) ?? [])));
}
