import type { HintedNote } from './hinted-note';
import { isBelow } from './is-below';

/** Commitments in a first session: anything below the heading “Commitments”, ticked or not. */
export function hasEarlyCommitments({ type, written, commitmentHeadings }: HintedNote): boolean {
  return type === 'session' && written.some((piece) => isBelow(piece, 'commitments', commitmentHeadings));
}
