import type { CommandContext } from './command-context';

/**
 * The shortest wikilink to the note at `path` from the note at `from`. Undefined where there is no such note, or its
 * name holds a character that a link cannot carry (`# ^ [ ] |`) or that Templater would run (`<%`).
 */
export function linkTo({ app }: CommandContext, path: string, from: string): string | undefined {
  const file = app.vault.getFileByPath(path);
  const text = file && app.metadataCache.fileToLinktext(file, from, true);
  return !text || /[#^[\]|]|<%/.test(text) ? undefined : `[[${text}]]`;
}
