import type { Diagnostic } from './diagnostic';
import type { Engagement } from './engagement';
import { isInSuccessorCycle } from './successor';

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
        message: 'Following replaced-by leads back to this goal. Let the last goal of the chain have none.',
      });
    }
    if (belongs === 'elsewhere' && engagement.listed.includes(key)) {
      found.push({
        path: engagement.note.path,
        property: 'goals',
        found: label,
        message: 'This goal belongs to another engagement. List a goal of this one, or change the goal’s engagement.',
      });
    }
  }
  return found;
}
