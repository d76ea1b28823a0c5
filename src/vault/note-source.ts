import { type App, parseYaml, type TFile } from 'obsidian';
import { safely } from '../errors/safely';
import { NO_FRONT_MATTER, type NoteSource, sourceOfText } from '../index/note-source';
import type { KindWords } from '../notes/note-kinds';
import type { PropertyNames } from '../notes/property-names';

/** The text of the note at `path`; undefined where there is none. */
export async function readText(app: App, path: string): Promise<string | undefined> {
  const file = app.vault.getFileByPath(path);
  return file ? app.vault.cachedRead(file) : undefined;
}

/** Obsidian keeps no metadata of larger files, in bytes. */
export const LARGEST_CACHED = 2_000_000;

/**
 * The front matter of `file` as the app has it in memory; undefined where only the text can tell: the cache may still
 * be filling, `frontmatter` is missing for YAML that is broken or not a mapping and for files too large for the cache,
 * and a fence that is never closed is a thematic break to the app.
 */
export function cachedSource(app: App, file: TFile): NoteSource | undefined {
  // For a file that has just gone it may throw, too.
  const cache = safely(() => app.metadataCache.getFileCache(file))();
  if (!cache) return undefined;
  if (cache.frontmatter) return { kind: 'front-matter', data: cache.frontmatter };
  const first = cache.sections?.[0];
  const hasFence = first?.position.start.line === 0 && (first.type === 'yaml' || first.type === 'thematicBreak');
  return hasFence || file.stat.size > LARGEST_CACHED ? undefined : NO_FRONT_MATTER;
}

/** The front matter of `file` from its text; `names` and `words` are those of this vault. */
export async function textSource(
  app: App,
  file: TFile,
  names: PropertyNames,
  words: KindWords | undefined,
): Promise<NoteSource> {
  return sourceOfText(await app.vault.cachedRead(file), parseYaml, names, words);
}
