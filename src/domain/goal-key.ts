import { foldCase, trimEndOf } from './letters';

/**
 * Identifies a goal, however it is mentioned: the path of a note, or `label:` and the normalised label,
 * which counts only within its engagement.
 */
export type GoalKey = string;

/** True for the key of a label, false for that of a goal note. */
export function isLabel(key: GoalKey): boolean {
  return key.startsWith('label:');
}

/** The key of a label. Takes the label as written. */
export function labelKey(label: string): GoalKey {
  return `label:${normaliseLabel(label)}`;
}

/** Typographic forms that many editors put in place of a plain apostrophe, quotation mark or hyphen. */
const APOSTROPHES = /[\u2018-\u201B\u02BC\u2032]/g;
const QUOTES = /[\u201C-\u201F\u2033]/g;
const DASHES = /[\p{Pd}\u2212\u2043]/gu;
/** Full stops in all their forms, and the marks that end a sentence in Chinese and Japanese. */
const FINAL = /[.\u2024-\u2026\u3002\uFE12\uFE19\uFE52\uFF0E\uFF61！？\s]/;
/** Invisible characters: zero-width characters, soft hyphens, variation selectors. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Labels that a reader would call the same become equal: NFKC, trimmed, inner spaces collapsed to one, apostrophes,
 * quotation marks and dashes of one kind, invisible characters dropped, final full stops (and spaces between them)
 * dropped, case folded. A final 。, ！ or ？ is dropped as well; NFKC makes ! and ? of the latter two, which stay.
 */
export function normaliseLabel(label: string): string {
  // Most labels have only letters that have one form and fold one by one.
  if (/^[ -~]*$/.test(label)) return tidy(label).toLowerCase();
  const seen = trimEndOf(label.replace(UNSEEN, ''), FINAL).normalize('NFKC');
  const plain = seen.replace(APOSTROPHES, "'").replace(QUOTES, '"').replace(DASHES, '-');
  // Folding may decompose a letter (ΐ), so it is composed again.
  return foldCase(tidy(plain)).normalize('NFKC');
}

function tidy(label: string): string {
  return trimEndOf(label.trim().replace(/\s+/g, ' '), /[. ]/);
}
