import { normaliseLabel } from './goal-key';
import { plainLetters } from './letters';

/**
 * A name in the form used to search, sort and hide: folded like a label, and without accents and strokes.
 */
export function plainName(name: string): string {
  const label = normaliseLabel(name);
  if (/^[ -~]*$/.test(label)) return label;
  // Without its accents a letter may fold further.
  return normaliseLabel(plainLetters(label));
}

/** A test for texts that have every word of `query`, in whatever order; without a word, it finds everything. */
export function searchFor(query: string): (text: string) => boolean {
  const wanted = plainName(query).split(' ');
  return (text) => {
    const plain = plainName(text);
    return wanted.every((word) => plain.includes(word));
  };
}
