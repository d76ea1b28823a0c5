import { normaliseLabel } from './goal-key';

/** Letters that people type without their stroke or as two, and that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  þ: 'th',
  ı: 'i',
};

/**
 * A name as a reader looks it up: folded like a label, and without accents. What is searched, sorted or hidden is
 * compared in this form.
 */
export function plainName(name: string): string {
  const label = normaliseLabel(name);
  if (/^[ -~]*$/.test(label)) return label;
  // Without its accents a letter may fold on.
  const bare = normaliseLabel(label.normalize('NFKD').replace(/\p{Mn}/gu, ''));
  return bare.replace(/[æœøłđðħŧþı]/g, (letter) => PLAIN[letter] ?? letter);
}
