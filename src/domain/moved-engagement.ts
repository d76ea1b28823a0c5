import type { Engagement, Goal } from './engagement';
import type { GoalKey } from './goal-key';

/** Maps the path that a note had to the one it has now. */
export type PathNow = (path: string) => string;

/** The current key of a goal of `engagement`; a label keeps its own. */
export function movedKey({ goals }: Engagement, key: GoalKey, now: PathNow): GoalKey {
  const path = goals.get(key)?.path;
  // The key of a heading or block begins with the path of its note.
  return path === undefined ? key : now(path) + key.slice(path.length);
}

/** The engagement as it was seen, with the current paths of its notes. */
export function movedEngagement(engagement: Engagement, now: PathNow): Engagement {
  const keyNow = (key: GoalKey) => movedKey(engagement, key, now);
  const moved = <N extends { readonly path: string }>(note: N): N => ({ ...note, path: now(note.path) });
  const movedGoal = (goal: Goal): Goal => ({
    ...goal,
    key: keyNow(goal.key),
    path: goal.path === undefined ? undefined : now(goal.path),
    note: goal.note && moved(goal.note),
    replacedBy: goal.replacedBy === undefined ? undefined : keyNow(goal.replacedBy),
  });
  return {
    ...engagement,
    note: moved(engagement.note),
    listed: engagement.listed.map(keyNow),
    goals: new Map([...engagement.goals].map(([key, goal]) => [keyNow(key), movedGoal(goal)])),
    sessions: engagement.sessions.map(({ note, goals }) => ({ note: moved(note), goals: goals.map(keyNow) })),
  };
}
