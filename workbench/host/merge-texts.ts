/**
 * Text that was typed and not saved, brought together with a change of the file on disk: both changes where they are
 * apart, the disk's where they touch. The app does so and says "has been modified externally, merging changes
 * automatically"; that what was typed last can be lost then is reported
 * (https://github.com/alangrainger/obsidian-frontmatter-modified-date/issues/32).
 *
 * @param base what the editor and the disk had in common
 */
export function mergeTexts(base: string, typed: string, disk: string): string {
  const own = changeOf(base, typed);
  const other = changeOf(base, disk);
  if (own.to < other.from) return apply(apply(base, other), own);
  if (other.to < own.from) return apply(apply(base, own), other);
  return own.text === other.text && own.from === other.from && own.to === other.to ? typed : disk;
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What turns `before` into `after`, as one stretch. */
function changeOf(before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { from, to: before.length - same, text: after.slice(from, after.length - same) };
}

function apply(text: string, change: Change): string {
  return text.slice(0, change.from) + change.text + text.slice(change.to);
}
