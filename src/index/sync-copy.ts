import { MultiMap } from './multi-map';

/**
 * Suffixes that sync services add to a note's name where two devices changed it at once. None of them counts as long
 * as the note without it is not there. A bare ` 2` or `(1)` does not count: people name notes like that.
 */
const MARKS: readonly RegExp[] = [
  // Obsidian, Dropbox and Nextcloud: (Conflicted copy iPhone 202603051010), (Ana’s conflicted copy 2026-03-05),
  // (conflicted copy 2026-03-05 101010); in German (In Konflikt stehende Kopie von Ana 2026-03-05).
  / \((?:(?:[^()]|\([^()]*\))* )?(?:conflicted copy|in Konflikt stehende Kopie)(?: (?:[^()]|\([^()]*\))*)?\)$/i,
  // Dropbox: (Case Conflict), (Unicode Encoding Conflict 1)
  / \((?:[^()]* )?(?:case|encoding|whitespace|selective sync) conflict(?: \d+)?\)$/i,
  // Syncthing: .sync-conflict-20260305-101010-ABCDEFG
  /\.sync-conflict-\d{8}-\d{6}(?:-[A-Z\d]+)?$/i,
  // ownCloud, and Nextcloud before 2.6: _conflict-20260305-101010
  /_conflict-\d{8}-\d{6}$/i,
  // OneDrive puts the device's name behind a hyphen. Only names that no note has: those Windows and Apple make up.
  /-(?:DESKTOP|LAPTOP|WIN|PC)-[A-Z\d]{4,15}(?:-\d{1,2})?$/i,
  /-[\p{L}\d]+-(?:PC|LAPTOP|DESKTOP|NOTEBOOK|SURFACE)(?:-\d{1,2})?$/iu,
  /-(?:[\p{L}\d’']+[- ])?(?:MacBook(?:[- ](?:Air|Pro))?|iMac|Mac[- ]mini|iPhone|iPad)(?:-\d{1,2})?$/iu,
];

/**
 * The path of the note that the one at `path` would be a copy of by its name; undefined where it is not named like
 * a copy. A copy of a copy counts as one of the original.
 */
export function originalOf(path: string): string | undefined {
  const name = withoutMark(path.replace(/\.md$/i, ''));
  return `${name}.md` === path || name.endsWith('/') || name === '' ? undefined : `${name}.md`;
}

function withoutMark(name: string): string {
  for (const mark of MARKS) {
    const bare = name.replace(mark, '');
    if (bare !== name) return withoutMark(bare);
  }
  return name;
}

/** Our notes that are named like a copy, and the note each would be a copy of. */
export class SyncCopies {
  private readonly originals = new Map<string, string>();
  private readonly copies = new MultiMap<string, string>();

  /** Records that one of our notes is at `path`, or no longer is. */
  note(path: string, isThere: boolean): void {
    const original = isThere ? originalOf(path) : undefined;
    this.copies.moveOne(path, this.originals.get(path), original);
    if (original === undefined) this.originals.delete(path);
    else this.originals.set(path, original);
  }

  /** The note that the one at `path` would be a copy of. */
  originalOf(path: string): string | undefined {
    return this.originals.get(path);
  }

  /** The notes that would be copies of the one at `path`. */
  of(path: string): ReadonlySet<string> {
    return this.copies.get(path);
  }
}
