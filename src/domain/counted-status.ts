import type { Day } from './day';
import type { Session } from './engagement';
import type { SessionStatus } from './session-note';

/**
 * The status a session counts as. Unclear: its value is no status, so it is neither held nor planned nor used until
 * somebody says which.
 */
export type CountedStatus = SessionStatus | 'unclear';

/**
 * The status a session counts with: as written; missing means held before `today` and planned after it. One of `today`
 * without a status is planned until it names a goal, a mark or `worth-if`. One marked held but dated after `today`
 * counts as planned.
 */
export function countedStatus({ note, goals }: Session, today: Day): CountedStatus {
  if (note.status === undefined && note.date === today) return isToldOf({ note, goals }) ? 'held' : 'planned';
  const status = note.status ?? 'held';
  return status === 'held' && note.date > today ? 'planned' : status;
}

/** True where a session's note names a goal, a mark or `worth-if`: it was recorded, whatever its status says. */
export function isToldOf({ note, goals }: Pick<Session, 'note' | 'goals'>): boolean {
  return goals.length > 0 || note.foundation.length > 0 || note.worthIf !== undefined;
}
