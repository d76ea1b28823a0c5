import { plainName } from '../domain/plain-name';

/** German and Nordic letters as they are typed where a keyboard lacks them. */
const TWO_LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', đ: 'dj' };
/** What is left out when two parts of a name are written as one: `Obrien`, `Annemarie`. */
const BETWEEN_PARTS = /['’‘ʼ`´.·_\p{Pd}]+/gu;
const HAN = '\\p{Script=Han}';
const KANA = '\\p{Script=Hiragana}\\p{Script=Katakana}ー';
const HANGUL = '\\p{Script=Hangul}';
const DENSE = new RegExp(`^[${HAN}${KANA}${HANGUL}]`, 'u');
/** Letters side by side that are of one kind of script. */
const RUN = new RegExp(`[${HAN}]+|[${KANA}]+|[${HANGUL}]+|[^\\P{L}${HAN}${KANA}${HANGUL}]+`, 'gu');
/** A Korean name that is written together: one or two syllables of the family, then the others. */
const LONGEST_KOREAN_NAME = 5;
/** In names of people and companies everywhere, so they tell nobody from another. */
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

/** Whether a folded word stands in many names, as "von" and "gmbh" do. */
export function isCommon(word: string): boolean {
  return COMMON.has(word);
}

/** Whether a part of a name is of a script that writes words without spaces, where few letters say much. */
export function isDense(part: string): boolean {
  return DENSE.test(part);
}

/**
 * What of `name` gives it away wherever it is found: each word of three letters or more, two neighbours of Han, kana or
 * hangul, and the whole name in one word.
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
 * What of `name` also gives it away in the codename of its own engagement: each Han character, and in Korean the first
 * syllable, which is the family's name, or one that stands alone.
 */
export function singleLetters(name: string): Set<string> {
  const singles = new Set<string>();
  for (const [run] of toHiragana(plainName(name)).matchAll(RUN)) {
    const letters = [...run];
    if (/^\p{Script=Han}/u.test(run)) for (const letter of letters) singles.add(letter);
    if (/^\p{Script=Hangul}/u.test(run) && letters.length <= LONGEST_KOREAN_NAME) singles.add(letters[0] ?? '');
  }
  return singles;
}

function toHiragana(text: string): string {
  return text.replace(/[\u30A1-\u30F6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
