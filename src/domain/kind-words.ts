import { capitalise } from './capitalise';
import type { Kind } from './session-note';

/** A kind of session within a sentence: “regular session”. */
export function kindWords(kind: Kind): string {
  return kind === 'review' ? kind : `${kind} session`;
}

/** A kind of session as an entry of a list or the beginning of a sentence: “Regular session”. */
export function kindTitle(kind: Kind): string {
  return capitalise(kindWords(kind));
}
