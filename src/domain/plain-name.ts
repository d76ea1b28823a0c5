import { normaliseLabel } from './goal-key';
import { plainLetters } from './letters';

/**
 * A name as a reader looks it up: folded like a label, and without accents and strokes. What is searched, sorted or
 * hidden is compared in this form.
 */
export function plainName(name: string): string {
  const label = normaliseLabel(name);
  if (/^[ -~]*$/.test(label)) return label;
  // Without its accents a letter may fold on.
  return normaliseLabel(plainLetters(label));
}
