import type { Day } from '../domain/day';
import type { Engagement, Goal } from '../domain/engagement';
import type { SessionNote } from '../domain/session-note';
import { isInSuccessorCycle } from '../domain/successor';
import type { Diagnostic } from '../notes/diagnostic';

/**
 * The faults among the goals of an engagement: successors that lead in a circle, goals that it or a session of it
 * names and that belong to another engagement, and goals that say they are contracted and are not listed.
 */
export function goalDiagnostics(engagement: Engagement): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const goal of engagement.goals.values()) {
    const { key, label, note, belongs } = goal;
    if (note === undefined) continue;
    if (belongs !== 'elsewhere' && isInSuccessorCycle(engagement.goals, key)) {
      found.push({
        path: note.path,
        property: 'replaced-by',
        found: note.replacedBy ?? '',
        fault: { kind: 'circle-of-goals' },
      });
    }
    if (isMissing(engagement, goal)) {
      found.push({
        path: note.path,
        property: 'status',
        found: note.status,
        fault: { kind: 'contracted-not-listed', engagement: engagement.note.path, name: engagement.name },
      });
    }
    if (belongs === 'elsewhere' && engagement.listed.includes(key)) {
      found.push({
        path: engagement.note.path,
        property: 'goals',
        found: label,
        fault: { kind: 'goal-of-another-engagement' },
      });
    }
  }
  for (const { note, goals } of engagement.sessions) {
    for (const key of goals) {
      const goal = engagement.goals.get(key);
      if (goal?.belongs !== 'elsewhere') continue;
      const fault = { kind: 'session-goal-of-another-engagement' } as const;
      found.push({ path: note.path, property: 'goals', found: goal.label, fault });
    }
  }
  return found;
}

/** True if the engagement should list `goal`: it says that it is contracted, and has not ended. */
function isMissing({ note: { status }, listed }: Engagement, { key, note, belongs }: Goal): boolean {
  const isInForce = note?.saysContracted === true && note.endedOn === undefined;
  return status !== 'closed' && belongs === 'here' && isInForce && !listed.includes(key);
}

/** A session marked held but dated after `today` counts as planned, with a diagnostic. */
export function futureHeldDiagnostics({ path, status, statusWord, date }: SessionNote, today: Day): Diagnostic[] {
  if (status !== 'held' || date === undefined || date <= today) return [];
  const found = statusWord ?? 'held';
  return [{ path, property: 'status', found, fault: { kind: 'held-in-future', day: date } }];
}
