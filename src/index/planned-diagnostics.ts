import type { Day } from '../domain/day';
import type { Diagnostic } from '../domain/diagnostic';
import type { SessionNote } from '../domain/session-note';
import { words } from '../words/words';

/** A session marked held but dated after `today` counts as planned, with a diagnostic. */
export function futureHeldDiagnostics({ path, status, statusWord, date }: SessionNote, today: Day): Diagnostic[] {
  if (status !== 'held' || date === undefined || date <= today) return [];
  const found = statusWord ?? 'held';
  return [{ path, property: 'status', found, message: words.diagnostics.heldInFuture(date), showsFound: true }];
}
