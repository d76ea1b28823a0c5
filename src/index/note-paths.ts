import { compareText } from '../domain/engagement-order';
import { linkName } from './engagement-names';
import { MultiMap } from './multi-map';

/** The notes of a folder by name, so that a link finds its note without looking at all of them. */
export class NotePaths {
  private readonly byName = new MultiMap<string, string>();

  add(path: string): void {
    this.byName.add(linkName(path), path);
  }

  delete(path: string): void {
    this.byName.delete(linkName(path), path);
  }

  /**
   * The path of the note that a link target leads to from the note at `from`, undefined where it dangles. As Obsidian
   * does it, without case: the exact path first, then the holding note's folder and below, then the shortest path, then
   * path order. A target with a folder matches the end of a path; `./` and `../` start at the holding note.
   */
  resolve(target: string, from: string): string | undefined {
    const folder = folderOf(from);
    const place = exactPlace(target, from);
    const wanted = foldPath(place ?? target);
    const candidates = [...this.byName.get(linkName(target))].sort(compareText);
    const exact = candidates.find((path) => foldPath(path) === wanted);
    if (exact !== undefined || place !== undefined) return exact;
    return candidates
      .filter((path) => `/${foldPath(path)}`.endsWith(`/${wanted}`))
      .sort((a, b) => Number(b.startsWith(folder)) - Number(a.startsWith(folder)) || a.length - b.length)[0];
  }
}

/**
 * The one path that a link target from the note at `from` can mean, with or without `.md`: `./` and `../` start at that
 * note, `/` at the vault's top. Undefined for a target that begins in none of these ways, and is looked for.
 */
export function exactPlace(target: string, from: string): string | undefined {
  if (target.startsWith('/')) return absolute(target.slice(1));
  return /^\.\.?\//.test(target) ? absolute(folderOf(from) + target) : undefined;
}

/** With a slash at its end; '' for the vault's top. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The path of a note in letters that can be compared: without `.md`, and small and capital letters are the same. */
export function foldPath(path: string): string {
  return path.replace(/\.md$/i, '').normalize('NFC').toLowerCase();
}

/** `A/B/../C` without its dots. */
function absolute(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
