import { type App, type CachedMetadata, getLinkpath, MetadataCache, TFile, type Vault } from 'obsidian';
import { LinkIndex } from './link-index';
import { parseMetadata } from './parse-metadata';

/** The mock holds its caches by path. */
const MockCache = MetadataCache as unknown as new (app: App, vault: Vault) => MetadataCache;

/** Larger notes are not indexed by the app: they have no cache, and `changed` hands over an empty one here. */
const largest = 2 * 1024 * 1024;

/**
 * The metadata cache. The mock parses inside the write, tells `changed` before `modify`, throws on invalid
 * YAML, forgets nothing and follows no rename. Here, as the typings of its events say: `changed` comes after the
 * file has been indexed and not on a rename, `deleted` hands over the last cache, and `resolved` comes after a batch.
 */
export class WorkbenchMetadataCache extends MockCache {
  private readonly caches = new Map<string, CachedMetadata>();
  private readonly index = new LinkIndex();
  private readonly waiting = new Set<TFile>();
  private readonly vault: Vault;
  private linksMoved = false;
  private timer: number | undefined;
  private read: ((file: TFile) => Promise<string>) | null = null;

  constructor(app: App, vault: Vault) {
    super(app, vault);
    this.vault = vault;
    vault.on('rename', (file, oldPath) => {
      if (!(file instanceof TFile)) return;
      this.index.remove(file, oldPath);
      this.index.add(file);
      const cache = this.caches.get(oldPath);
      this.caches.delete(oldPath);
      if (cache) this.caches.set(file.path, cache);
      this.forgetLinks(oldPath);
      this.later(null);
    });
    vault.on('delete', (file) => {
      if (!(file instanceof TFile)) return;
      const cache = this.caches.get(file.path) ?? null;
      this.index.remove(file);
      this.caches.delete(file.path);
      this.forgetLinks(file.path);
      this.waiting.delete(file);
      window.setTimeout(() => this.trigger('deleted', file, cache));
      this.later(null);
    });
  }

  /** The mock calls this from inside `create` and `modify`; the work is put off until after their listeners. */
  parseFileMetadata(file: unknown): void {
    if (!(file instanceof TFile)) return;
    this.index.add(file);
    if (file.extension === 'md') this.later(file);
  }

  /** Index everything at once, before plugins load. */
  async start(read: (file: TFile) => Promise<string>): Promise<void> {
    this.read = read;
    window.clearTimeout(this.timer);
    this.timer = undefined;
    this.waiting.clear();
    for (const file of this.vault.getMarkdownFiles()) this.remember(file, await read(file));
    this.resolveLinks(false);
  }

  /** Resolves when nothing waits to be indexed; says whether anything did. */
  async settled(): Promise<boolean> {
    const any = this.timer !== undefined;
    while (this.timer !== undefined) await new Promise((resolve) => window.setTimeout(resolve));
    return any;
  }

  override getCache(path: string): CachedMetadata | null {
    return this.caches.get(path) ?? null;
  }

  override getFileCache(file: TFile): CachedMetadata | null {
    return this.getCache(file.path);
  }

  override getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    return linkpath === '' ? this.vault.getFileByPath(sourcePath) : this.index.find(linkpath, sourcePath);
  }

  /** "Generates a linktext for a file. If file name is unique, use the filename. If not unique, use full path." */
  override fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
    const text = this.index.count(file.name) > 1 ? file.path : file.name;
    return omitMdExtension && file.extension === 'md' ? text.replace(/\.md$/, '') : text;
  }

  private later(file: TFile | null): void {
    if (file) this.waiting.add(file);
    else this.linksMoved = true;
    this.schedule();
  }

  private schedule(): void {
    if (this.read) this.timer ??= window.setTimeout(() => void this.catchUp());
  }

  private async catchUp(): Promise<void> {
    const files = [...this.waiting];
    let moved = this.linksMoved;
    this.waiting.clear();
    this.linksMoved = false;
    for (const file of files) {
      const text = await this.read?.(file).catch(() => null);
      if (text === null || text === undefined || this.vault.getFileByPath(file.path) !== file) continue;
      moved ||= !this.caches.has(file.path);
      this.remember(file, text);
      this.linksOf(file.path);
      this.trigger('changed', file, text, this.caches.get(file.path) ?? {});
      this.trigger('resolve', file);
    }
    if (moved) this.resolveLinks(true);
    this.timer = undefined;
    this.trigger('resolved');
    if (this.waiting.size > 0 || this.linksMoved) this.schedule();
  }

  private remember(file: TFile, text: string): void {
    if (text.length > largest) this.caches.delete(file.path);
    else this.caches.set(file.path, parseMetadata(text));
  }

  private forgetLinks(path: string): void {
    delete this.resolvedLinks[path];
    delete this.unresolvedLinks[path];
  }

  /** @returns whether the note's links lead elsewhere than before */
  private linksOf(path: string): boolean {
    const cache = this.caches.get(path);
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    for (const { link } of [...(cache?.links ?? []), ...(cache?.frontmatterLinks ?? [])]) {
      const linkpath = getLinkpath(link);
      const target = this.getFirstLinkpathDest(linkpath, path);
      const counts = target ? resolved : unresolved;
      const key = target?.path ?? linkpath;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    const before = JSON.stringify([this.resolvedLinks[path], this.unresolvedLinks[path]]);
    this.resolvedLinks[path] = resolved;
    this.unresolvedLinks[path] = unresolved;
    return before !== JSON.stringify([resolved, unresolved]);
  }

  /** A note that comes, goes or moves can change where the links of others lead: those are told by `resolve`. */
  private resolveLinks(tell: boolean): void {
    for (const path of this.caches.keys()) {
      const file = this.linksOf(path) && tell ? this.vault.getFileByPath(path) : null;
      if (file) this.trigger('resolve', file);
    }
  }
}
