import { linkOf } from '../../domain/link';
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
