import type { Engagement } from '../domain/engagement';
import { type GoalKey, labelKey, normaliseLabel } from '../domain/goal-key';
import type { GoalNote } from '../domain/goal-note';
import { followLink, type Link, ownHeading, readLink } from '../domain/link';
import { fileName } from '../text/file-name';
import { MultiMap } from './multi-map';

/** The names of an engagement's goals, under the keys that these names would have as labels. */
interface GoalNames {
  /** Paths of its own goal notes, by file name and alias. */
  readonly own: MultiMap<GoalKey, string>;
  /** Keys of the headings and blocks that it lists, by label. */
  readonly parts: MultiMap<GoalKey, GoalKey>;
  /** All headings and blocks seen, by their path and folded subpath: the first spelling makes the key. */
  readonly seen: Map<string, GoalKey>;
  /** The target of each of these keys. */
  readonly places: Map<GoalKey, { readonly path: string; readonly subpath: string }>;
}

/** The lookups that tell what a link means for a goal. */
interface GoalLinks {
  /** The path of the note that a link target leads to. */
  readonly resolve: (target: string) => string | undefined;
  /** True if the note at a path is a goal note: its headings are not goals of their own. */
  readonly isGoal: (path: string) => boolean;
}

/** The names of an engagement's own goal notes; no heading is known yet. */
export function goalNames(goals: Iterable<GoalNote>): GoalNames {
  const own = new MultiMap<GoalKey, string>();
  for (const { path, aliases } of goals) {
    for (const name of [fileName(path), ...aliases]) own.add(labelKey(name), path);
  }
  return { own, parts: new MultiMap(), seen: new Map(), places: new Map() };
}

/**
 * The goal key of `value`, a link or a label as written or typed; undefined for a value without a word. A name without
 * a folder means the engagement's own goal first, whatever the vault would make of it. A label that several goals
 * share stays a label.
 */
export function findGoalKey(names: GoalNames, value: string, { resolve, isGoal }: GoalLinks): GoalKey | undefined {
  const link = readLink(value);
  const isPath = link?.target.includes('/') ?? false;
  const own = isPath ? undefined : only(names.own.get(labelKey(link ? fileName(link.target) : value)));
  if (own !== undefined) return own;
  const path = link && followLink(link, resolve);
  if (link && path !== undefined) {
    return link.subpath === '' || isGoal(path) ? path : partKey(names, path, link.subpath);
  }
  const key = labelKey(labelText(value));
  if (key === labelKey('')) return undefined;
  const isAmbiguous = names.own.get(key).size > 1;
  return only(names.own.get(key)) ?? (isAmbiguous ? key : only(names.parts.get(key)) ?? key);
}

/** The name of a value that is a label: a link's target, a heading of its own note, or the value itself. */
export function labelText(value: string): string {
  return readLink(value)?.target ?? ownHeading(value) ?? value;
}

/** The key of a heading or block: the note's path and the subpath, as it was first written. */
function partKey({ seen, places }: GoalNames, path: string, subpath: string): GoalKey {
  const folded = `${path}#${normaliseLabel(subpath)}`;
  const known = seen.get(folded);
  if (known !== undefined) return known;
  const key = `${path}#${subpath}`;
  seen.set(folded, key);
  places.set(key, { path, subpath });
  return key;
}

/** The name of a heading or block as a goal: its alias, else the last heading; a block as the app shows it. */
export function partLabel({ shown, subpath, target }: Link): string {
  const last = subpath.split('#').at(-1)?.trim() ?? '';
  return shown || (last.startsWith('^') ? `${fileName(target)} > ${last}` : last);
}

function only(keys: ReadonlySet<string>): string | undefined {
  const [key, ...others] = keys;
  return others.length === 0 ? key : undefined;
}

/** The names of the goal notes that `engagement` has of its own; no heading is among them. */
export function ownGoalNames({ goals }: Engagement): GoalNames {
  return goalNames([...goals.values()].flatMap(({ belongs, note }) => (belongs === 'here' && note ? note : [])));
}

/** The goal key that `value` has in `engagement`, also where no note holds it yet. */
export function goalKeyOf(
  engagement: Engagement,
  value: string,
  resolve: (target: string) => string | undefined,
): GoalKey | undefined {
  const { goals, listed } = engagement;
  const names = ownGoalNames(engagement);
  for (const { key, label, path, subpath } of goals.values()) {
    if (path === undefined || subpath === undefined) continue;
    partKey(names, path, subpath);
    if (listed.includes(key)) names.parts.add(labelKey(label), key);
  }
  return findGoalKey(names, value, { resolve, isGoal: (path) => goals.get(path)?.note !== undefined });
}
