import type { GoalNote } from '../domain/goal-note';
import type { HintedNote } from './hinted-note';

/** The goal notes that a hinted note is about: itself, or those that the first session worked on. */
export function goalsOf(hinted: HintedNote): GoalNote[] {
  if (hinted.type === 'goal') return [hinted.note];
  return hinted.session.goals.flatMap((key) => hinted.state.engagement.goals.get(key)?.note ?? []);
}
