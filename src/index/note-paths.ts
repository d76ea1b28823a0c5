import { compareText } from '../domain/engagement-order';
import { linkName } from './link-name';
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
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    const isRelative = /^\.\.?\//.test(target);
    const wanted = fold(isRelative ? absolute(folder + target) : target.replace(/^\//, ''));
    const candidates = [...this.byName.get(linkName(target))].sort(compareText);
    const exact = candidates.find((path) => fold(path) === wanted);
    if (exact !== undefined || isRelative || target.startsWith('/')) return exact;
    return candidates
      .filter((path) => `/${fold(path)}`.endsWith(`/${wanted}`))
      .sort((a, b) => Number(b.startsWith(folder)) - Number(a.startsWith(folder)) || a.length - b.length)[0];
  }
}

function fold(path: string): string {
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
