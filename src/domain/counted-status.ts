import type { Day } from './day';
import type { DatedSessionNote, SessionStatus } from './session-note';

/**
 * The status a session counts with: as written; missing means held, or planned when dated after `today`. One marked
 * held but dated after `today` counts as planned.
 */
export function countedStatus(session: DatedSessionNote, today: Day): SessionStatus {
  const status = session.status ?? 'held';
  return status === 'held' && session.date > today ? 'planned' : status;
}
