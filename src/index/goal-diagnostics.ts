import type { Diagnostic } from '../domain/diagnostic';
import type { Engagement, Goal } from '../domain/engagement';
import { isInSuccessorCycle } from '../domain/successor';
import { words } from '../words/words';

/**
 * What is wrong among the goals of an engagement: successors that lead in a circle, goals that it or a session of it
 * names and that belong to another engagement, and goals that are contracted by their own word and not listed.
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
        message: words.diagnostics.circleOfGoals,
        showsFound: true,
      });
    }
    if (isMissing(engagement, goal)) {
      found.push({
        path: note.path,
        property: 'status',
        found: note.status,
        message: words.diagnostics.contractedNotListed(engagement.name),
        engagement: engagement.note.path,
      });
    }
    if (belongs === 'elsewhere' && engagement.listed.includes(key)) {
      found.push({
        path: engagement.note.path,
        property: 'goals',
        found: label,
        message: words.diagnostics.goalOfOther,
        showsFound: true,
      });
    }
  }
  for (const { note, goals } of engagement.sessions) {
    for (const key of goals) {
      const goal = engagement.goals.get(key);
      if (goal?.belongs !== 'elsewhere') continue;
      const message = words.diagnostics.sessionGoalOfOther;
      found.push({ path: note.path, property: 'goals', found: goal.label, message, showsFound: true });
    }
  }
  return found;
}

/** Whether the engagement should list `goal`: it says that it is contracted, and has not ended. */
function isMissing({ note: { status }, listed }: Engagement, { key, note, belongs }: Goal): boolean {
  const isInForce = note?.saysContracted === true && note.endedOn === undefined;
  return status !== 'closed' && belongs === 'here' && isInForce && !listed.includes(key);
}
