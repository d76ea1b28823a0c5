import type { TFile } from 'obsidian';

/** `[[Note]]` and `[[Note.md]]` mean the same note. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/\.md$/, '');
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
}

/** `./x` and `../x` are meant from the note that holds the link, `/x` from the vault's root. */
function absolute(linkpath: string, sourcePath: string): string | null {
  if (linkpath.startsWith('/')) return linkpath.slice(1);
  if (!/^\.\.?\//.test(linkpath)) return null;
  const segments = folderOf(sourcePath).split('/').slice(0, -1);
  for (const name of linkpath.split('/')) {
    if (name === '..') segments.pop();
    else if (name !== '.') segments.push(name);
  }
  return segments.join('/');
}

/** Files by name, so that finding a link's target costs the same in a large vault (the mock looks at every file). */
export class LinkIndex {
  private readonly byName = new Map<string, Set<TFile>>();

  add(file: TFile, path = file.path): void {
    const key = keyOf(lastSegment(path));
    const files = this.byName.get(key) ?? new Set();
    this.byName.set(key, files.add(file));
  }

  remove(file: TFile, path = file.path): void {
    this.byName.get(keyOf(lastSegment(path)))?.delete(file);
  }

  /** How many files a bare name could mean. */
  count(name: string): number {
    return this.byName.get(keyOf(name))?.size ?? 0;
  }

  /**
   * The file that a link means, without regard to case. Of several: the one at exactly that path, then one in the
   * holding note's folder or below it, then the shortest path, then path order.
   *
   * @param linkpath without subpath and alias
   */
  find(linkpath: string, sourcePath: string): TFile | null {
    const fixed = absolute(linkpath, sourcePath);
    const wanted = keyOf(fixed ?? linkpath);
    const here = folderOf(sourcePath);
    const found = [...(this.byName.get(keyOf(lastSegment(wanted))) ?? [])].filter((file) => {
      const path = keyOf(file.path);
      return path === wanted || (fixed === null && path.endsWith(`/${wanted}`));
    });
    const rank = (file: TFile): number => {
      if (keyOf(file.path) === wanted) return 0;
      return file.path.startsWith(here) ? 1 : 2;
    };
    found.sort(
      (one, other) =>
        rank(one) - rank(other) ||
        one.path.length - other.path.length ||
        (one.path < other.path ? -1 : 1),
    );
    return found[0] ?? null;
  }
}
