import type { Day } from '../domain/day';
import type { Goal } from '../domain/engagement';
import type { GoalState } from '../domain/goal-state';
import { capitalise } from './capitalise';
import { dateWords } from './day-words';
import { words } from './words';

/**
 * How a goal stands, in words.
 *
 * @param state missing for a goal that is neither contracted nor was worked on
 */
export function goalWords({ note }: Goal, state: GoalState | undefined, today: Day): string {
  const { sidebar, domain } = words;
  const { stalledSince, lastTouched, emerging, reopened } = state ?? {};
  if (stalledSince) return sidebar.stalledSince(dateWords(stalledSince, today));
  if (note && note.status !== 'contracted') {
    const ended = note.endedOn && dateWords(note.endedOn, today);
    const status = sidebar.statusSince(capitalise(domain.goalStatus[note.status]), ended);
    return reopened ? sidebar.workedOnAgain(status) : status;
  }
  if (!lastTouched) return sidebar.notWorkedOn;
  const day = dateWords(lastTouched, today);
  return emerging ? sidebar.notContracted(day) : sidebar.lastOn(day);
}
