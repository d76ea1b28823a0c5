import { type App, type CachedMetadata, type Component, type SectionCache, TFile } from 'obsidian';
import { linkName } from '../src/index/engagement-names';
import type { MadeNote } from './make-practice';

/** The app with a vault whose notes are all parsed: its files, its cache and its links. */
export interface CachedApp {
  readonly app: App;
  /** What the app's events are registered with. */
  readonly owner: Component;
  readonly files: readonly TFile[];
  readonly cacheOf: (file: TFile) => CachedMetadata | undefined;
  readonly resolve: (target: string) => TFile | undefined;
  /** Tells that the app has parsed `file` again. */
  readonly change: (file: TFile) => void;
}

const STAT = { size: 3000, ctime: 0, mtime: 0 };

/** Stands in for the app. Whatever it holds is there before anything is measured. */
export function cachedApp(notes: readonly MadeNote[]): CachedApp {
  const blank = () => Object.create(TFile.prototype) as InstanceType<typeof TFile>;
  const files = notes.map(({ path }) => Object.assign(blank(), { path, extension: 'md', stat: STAT }));
  const caches = new Map(notes.map(({ path, frontMatter }) => [path, cacheWith(frontMatter)]));
  const byPath = new Map(files.map((file) => [file.path, file]));
  const byName = new Map(files.map((file) => [linkName(file.path), file]));
  const cacheOf = (file: TFile) => caches.get(file.path);
  const resolve = (target: string) => byName.get(linkName(target));
  const listeners: ((file: TFile) => void)[] = [];
  const on = (event: string, listener: (file: TFile) => void) => void (event === 'changed' && listeners.push(listener));
  const adapter = { exists: () => Promise.resolve(false) };
  const app = {
    vault: {
      configDir: 'config',
      getMarkdownFiles: () => [...files],
      getFileByPath: (path: string) => byPath.get(path) ?? null,
      on,
      adapter,
    },
    metadataCache: { getFileCache: cacheOf, getFirstLinkpathDest: resolve, on },
  };
  return {
    app: app as unknown as App,
    owner: { registerEvent: () => {}, registerInterval: () => 0 } as unknown as Component,
    files,
    cacheOf,
    resolve,
    change: (file) => listeners.forEach((listener) => listener(file)),
  };
}

function cacheWith(frontmatter: MadeNote['frontMatter']): CachedMetadata {
  const start = { line: 0, col: 0, offset: 0 };
  const section: SectionCache = { type: frontmatter ? 'yaml' : 'heading', position: { start, end: start } };
  return { sections: [section], ...(frontmatter ? { frontmatter: { ...frontmatter } } : {}) };
}
