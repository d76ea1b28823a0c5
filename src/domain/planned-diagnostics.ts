import type { Day } from './day';
import type { Diagnostic } from './diagnostic';
import type { SessionNote } from './session-note';

/** A session marked held but dated after `today` counts as planned, with a diagnostic. */
export function futureHeldDiagnostics({ path, status, date }: SessionNote, today: Day): Diagnostic[] {
  if (status !== 'held' || date === undefined || date <= today) return [];
  const message = `The session is dated ${date}, after today, so it counts as planned.`;
  return [{ path, property: 'status', found: 'held', message }];
}
