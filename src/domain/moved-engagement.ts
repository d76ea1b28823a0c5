import type { Engagement, Goal } from './engagement';
import type { GoalKey } from './goal-key';

/** Gives the path that a note has by now for the one that it had. */
export type PathNow = (path: string) => string;

/** The key that a goal of `engagement` has by now; a label keeps its own. */
export function movedKey({ goals }: Engagement, key: GoalKey, now: PathNow): GoalKey {
  const path = goals.get(key)?.path;
  // The key of a heading or block begins with the path of its note.
  return path === undefined ? key : now(path) + key.slice(path.length);
}

/** The engagement as it was seen, its notes where they are by now. */
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
