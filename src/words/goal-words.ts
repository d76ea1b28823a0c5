import type { Day } from '../domain/day';
import type { Goal } from '../domain/engagement';
import type { GoalState } from '../domain/goal-state';
import { dateWords } from './day-words';
import { words } from './words';

/** The state of a goal, within a sentence: “stalled since 3 Mar”, “met on 1 Feb”, “last on 10 Mar”. */
export function goalWords(goal: Goal | undefined, state: GoalState | undefined, today: Day): string {
  const { sidebar, domain } = words;
  const note = goal?.note;
  const { stalledSince, lastWorkedOn, emerging, reopened } = state ?? {};
  if (stalledSince) return sidebar.stalledSince(dateWords(stalledSince, today));
  if (note && note.status !== 'contracted') {
    const ended = note.endedOn && dateWords(note.endedOn, today);
    const status = sidebar.statusSince(domain.goalStatus[note.status], ended);
    return reopened ? sidebar.workedOnAgain(status) : status;
  }
  if (!lastWorkedOn) return sidebar.notWorkedOn;
  const day = dateWords(lastWorkedOn, today);
  return emerging ? sidebar.notContracted(day) : sidebar.lastOn(day);
}
