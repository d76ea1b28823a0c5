import type { Goal } from '../domain/engagement';
import type { CommandContext } from './command-context';
import { linkTo } from './link-to';

/**
 * The shortest wikilink to a goal that has a note, from the note at `from`; to a heading or block with what it is
 * called. Undefined for a label, and where a link cannot carry the name.
 */
export function linkToGoal(context: CommandContext, goal: Goal | undefined, from: string): string | undefined {
  const { path, subpath, label } = goal ?? {};
  const link = path === undefined ? undefined : linkTo(context, path, from);
  if (link === undefined || subpath === undefined) return link;
  const place = `${link.slice(0, -2)}#${subpath}|${label}]]`;
  return /[[\]|]|<%/.test(`${subpath}${label}`) ? undefined : place;
}
