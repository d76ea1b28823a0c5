import type { Day } from './day';
import type { Goal } from './engagement';
import type { GoalKey } from './goal-key';

/**
 * The goal that `key` stands for in a session of `day`: a goal that is `replaced` stands, after its `ended-on`, for
 * the goal in `replaced-by`, and so on. A cycle stops before its repeat.
 */
export function standsFor(goals: ReadonlyMap<GoalKey, Goal>, key: GoalKey, day: Day): GoalKey {
  const seen = new Set([key]);
  let current = key;
  for (;;) {
    const next = successor(goals.get(current), day);
    if (next === undefined || seen.has(next)) return current;
    seen.add(next);
    current = next;
  }
}

/** True where following `replaced-by` from `key` leads back to it, whatever the day. */
export function isInSuccessorCycle(goals: ReadonlyMap<GoalKey, Goal>, key: GoalKey): boolean {
  const seen = new Set<GoalKey>();
  let current = successor(goals.get(key));
  while (current !== undefined && !seen.has(current)) {
    if (current === key) return true;
    seen.add(current);
    current = successor(goals.get(current));
  }
  return false;
}

/** `replaced` without `ended-on` or without a `replaced-by` stands for itself. Without `day`, any day after the end. */
function successor(goal: Goal | undefined, day?: Day): GoalKey | undefined {
  const note = goal?.note;
  if (note?.status !== 'replaced' || note.endedOn === undefined) return undefined;
  return day === undefined || day > note.endedOn ? goal?.replacedBy : undefined;
}
