import type { Day } from '../domain/day';
import type { Diagnostic } from '../notes/diagnostic';
import type { SessionNote } from '../domain/session-note';

/** A session marked held but dated after `today` counts as planned, with a diagnostic. */
export function futureHeldDiagnostics({ path, status, statusWord, date }: SessionNote, today: Day): Diagnostic[] {
  if (status !== 'held' || date === undefined || date <= today) return [];
  const found = statusWord ?? 'held';
  return [{ path, property: 'status', found, fault: { kind: 'held-in-future', day: date } }];
}
