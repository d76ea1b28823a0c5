import type { HintedNote } from './hinted-note';

/** No evidence: a contracted goal whose `evidence` is empty. A proposed goal may still be without. */
export function hasNoEvidence(hinted: HintedNote): boolean {
  return hinted.type === 'goal' && hinted.note.status === 'contracted' && hinted.note.evidence.length === 0;
}
