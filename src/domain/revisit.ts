import type { CountedSession, EngagementAsOf } from './engagement-as-of';

/**
 * Revisit: the latest held session with `revisit-resistance`, as long as no other held session of the same or a later
 * day has `resistance-revisited` and at most one working session came after it. Shown once, then it lapses.
 */
export function doubtToRevisit({ held, working, numbers }: EngagementAsOf): CountedSession | undefined {
  const doubt = held.findLast(({ note }) => note.revisitResistance);
  if (doubt === undefined) return undefined;
  const revisited = held.some(
    (session) => session !== doubt && session.note.resistanceRevisited && session.date >= doubt.date,
  );
  const after = working.filter(({ date }) => date > doubt.date).length;
  return revisited || after > numbers.revisitSessions ? undefined : doubt;
}
