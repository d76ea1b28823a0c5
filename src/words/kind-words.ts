import type { Kind } from '../domain/session-note';
import { capitalise } from './capitalise';
import { words } from './words';

/** A kind of session within a sentence: “regular session”. */
export function kindWords(kind: Kind): string {
  return words.domain.kind[kind];
}

/** A kind of session as an entry of a list or the beginning of a sentence: “Regular session”. */
export function kindTitle(kind: Kind): string {
  return capitalise(kindWords(kind));
}
