import type { HintedNote } from './hinted-note';

/** The sentence that a hinted note is about: what good looks like for a goal, the purpose for a first session. */
export function aimOf(hinted: HintedNote): string | undefined {
  return hinted.type === 'goal' ? hinted.note.goodLooksLike : hinted.state.engagement.note.purpose;
}
