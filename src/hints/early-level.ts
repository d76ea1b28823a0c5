import { isWorkingSession } from '../domain/engagement-as-of';
import { goalsOf } from './goals-of';
import type { HintedNote } from './hinted-note';

/**
 * A level in a first session: a goal has one, and the engagement has had no working session but first ones. Said in the
 * goal's note and in the note of the first session that worked on it.
 */
export function hasEarlyLevel(hinted: HintedNote): boolean {
  const working = hinted.state?.sessions.filter(isWorkingSession) ?? [];
  const isEarly = working.length > 0 && working.every(({ note }) => note.kind === 'first');
  return isEarly && goalsOf(hinted).some(({ level }) => level !== undefined);
}
