import type { Diagnostic } from '../domain/diagnostic';
import type { Engagement } from '../domain/engagement';
import { isInSuccessorCycle } from '../domain/successor';
import { words } from '../words/words';

/**
 * What is wrong among the goals of an engagement: successors that lead in a circle, and listed goals that belong to
 * another engagement.
 */
export function goalDiagnostics(engagement: Engagement): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { key, label, note, belongs } of engagement.goals.values()) {
    if (note === undefined) continue;
    if (belongs !== 'elsewhere' && isInSuccessorCycle(engagement.goals, key)) {
      found.push({
        path: note.path,
        property: 'replaced-by',
        found: note.replacedBy ?? '',
        message: words.diagnostics.circleOfGoals,
      });
    }
    if (belongs === 'elsewhere' && engagement.listed.includes(key)) {
      found.push({
        path: engagement.note.path,
        property: 'goals',
        found: label,
        message: words.diagnostics.goalOfOther,
      });
    }
  }
  return found;
}
