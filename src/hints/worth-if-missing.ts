import type { HintedNote } from './hinted-note';

/** Recognition is marked in the first session, and its `worth-if` is empty. */
export function isWorthIfMissing(hinted: HintedNote): boolean {
  if (hinted.type === 'goal') return false;
  const { foundation, worthIf } = hinted.session.note;
  return foundation.includes('recognition') && worthIf === undefined;
}
