import type { Engagement, Goal } from '../../domain/engagement';
import { labelKey } from '../../domain/goal-key';
import { linkOf } from '../../domain/link';
import { goalKeyOf, ownGoalNames } from '../../index/goal-key-of';
import { fileName } from '../../text/file-name';
import type { CommandContext } from './command-context';

/**
 * The shortest wikilink to the note at `path` from the note at `from`. Undefined where there is no such note, or its
 * name holds a character that a link cannot carry (`# ^ [ ] |`) or that Templater would run (`<%`).
 */
export function linkTo({ app }: CommandContext, path: string, from: string): string | undefined {
  const file = app.vault.getFileByPath(path);
  const text = file && app.metadataCache.fileToLinktext(file, from, true);
  return text ? linkOf(text) : undefined;
}

/** The same to a note that is not there yet. */
export function linkToNew({ practice }: CommandContext, path: string, from: string): string | undefined {
  const target = path.replace(/\.md$/i, '');
  const name = target.slice(target.lastIndexOf('/') + 1);
  return linkOf(practice.resolveLink(name, from) === undefined ? name : target);
}

/**
 * The same to a note as it will be: at `path` there may be none yet, where another one is about to get that path.
 *
 * @param texts by path, those of notes as they will be
 */
export function linkToComing(
  context: CommandContext,
  path: string,
  from: string,
  texts?: ReadonlyMap<string, string>,
): string | undefined {
  return linkTo(context, path, from) ?? (texts?.has(path) ? linkToNew(context, path, from) : undefined);
}

/** A goal that a link can lead to: one that has a note, or the heading or block of one. */
type LinkedGoal = Pick<Goal, 'key' | 'label' | 'path' | 'subpath'>;

/**
 * The shortest wikilink that means `goal` in `engagement`, from the note at `from`; to a heading or block with what it
 * is called. A bare name means the engagement's own goal of that name or alias, so another one is linked by its path.
 * Undefined for a label, and where a link cannot carry the name.
 */
export function linkToGoal(
  context: CommandContext,
  engagement: Engagement,
  { key, path, subpath, label }: LinkedGoal,
  from: string,
): string | undefined {
  const shortest = path === undefined ? undefined : linkTo(context, path, from);
  if (path === undefined || shortest === undefined) return undefined;
  if (subpath !== undefined && /[[\]|]|<%/.test(`${subpath}${label}`)) return undefined;
  const resolve = (target: string) => context.practice.resolveLink(target, from);
  return [shortest, linkByPath(path)]
    .map((link) => (link === undefined || subpath === undefined ? link : `${link.slice(0, -2)}#${subpath}|${label}]]`))
    .find((link) => link !== undefined && goalKeyOf(engagement, link, resolve) === key);
}

/** The same to a goal note of the engagement that is not there yet. */
export function linkToNewGoal(context: CommandContext, engagement: Engagement, path: string): string | undefined {
  const isNameTaken = ownGoalNames(engagement).own.get(labelKey(fileName(path))).size > 0;
  return isNameTaken ? linkByPath(path) : linkToNew(context, path, engagement.note.path);
}

/** A link that no name can take over: by the whole path, with a slash at its start where it has none. */
function linkByPath(path: string): string | undefined {
  const target = path.replace(/\.md$/i, '');
  return linkOf(target.includes('/') ? target : `/${target}`);
}
