import type { Engagement } from '../domain/engagement';
import { type GoalKey, labelKey } from '../domain/goal-key';
import type { GoalNote } from '../domain/goal-note';
import { fileName } from '../notes/file-name';
import { followLink, readLink } from '../domain/link';
import { MultiMap } from './multi-map';

/** Paths of an engagement's own goal notes, under the keys that their file names and aliases would have as labels. */
export type GoalsByLabel = MultiMap<GoalKey, string>;

/** The engagement's own goal notes by label. */
export function goalsByLabel(goals: Iterable<GoalNote>): GoalsByLabel {
  const byLabel: GoalsByLabel = new MultiMap();
  for (const { path, aliases } of goals) {
    for (const name of [fileName(path), ...aliases]) byLabel.add(labelKey(name), path);
  }
  return byLabel;
}

/**
 * The goal key of `value`, a link or a label as written or typed; undefined for a value without a word. A label that
 * several goal notes bear stays one.
 *
 * @param resolve the path of the note that a link target leads to
 */
export function findGoalKey(
  byLabel: GoalsByLabel,
  value: string,
  resolve: (target: string) => string | undefined,
): GoalKey | undefined {
  const link = readLink(value);
  const linked = link && followLink(link, resolve);
  if (linked !== undefined) return linked;
  const key = labelKey(link?.target ?? value);
  if (key === labelKey('')) return undefined;
  const [path, ...others] = byLabel.get(key);
  return path !== undefined && others.length === 0 ? path : key;
}

/** The goal key that `value` has in `engagement`, also where no note holds it yet. */
export function goalKeyOf(
  { goals }: Engagement,
  value: string,
  resolve: (target: string) => string | undefined,
): GoalKey | undefined {
  const own = [...goals.values()].flatMap(({ belongs, note }) => (belongs === 'here' && note ? note : []));
  return findGoalKey(goalsByLabel(own), value, resolve);
}
