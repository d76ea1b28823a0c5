/**
 * Full case folding (Unicode 3.13, toCasefold), which JavaScript lacks: lower, upper and lower again folds ß and ẞ to
 * ss. Dotless ı is no variant of i, so it is kept apart; the final ς folds to σ wherever it stands. Folding may
 * decompose a letter (ΐ): compose it again before comparing.
 */
export function foldCase(text: string): string {
  return text
    .split('ı')
    .map((part) => part.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ'))
    .join('ı');
}

/**
 * `text` without the characters at its end that are of a kind, as `/[. ]/`. A regular expression that ends a text
 * (`/[. ]+$/`) reads every run of them from each of its characters on, and a long run within the text stops the app.
 */
export function trimEndOf(text: string, kind: RegExp): string {
  let end = text.length;
  while (end > 0 && kind.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Letters that people type without their stroke or as two, and that Unicode does not decompose. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ȷ: 'j',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ƀ: 'b',
  ɓ: 'b',
  ƈ: 'c',
  ɖ: 'd',
  ɗ: 'd',
  ǝ: 'e',
  ə: 'e',
  ɛ: 'e',
  ƒ: 'f',
  ǥ: 'g',
  ɠ: 'g',
  ɨ: 'i',
  ƙ: 'k',
  ɲ: 'n',
  ɔ: 'o',
  ɵ: 'o',
  ʉ: 'u',
  ʋ: 'v',
  ƴ: 'y',
  ƶ: 'z',
};
const STROKED = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/**
 * `text` in the letters that a keyboard without accents has, in lower case: no accents and strokes, nothing
 * invisible (a soft hyphen, joiners). Spaces stay. Decomposed (NFKD), so that half a Korean syllable is a part of it.
 */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(STROKED, (letter) => PLAIN[letter] ?? letter);
}
