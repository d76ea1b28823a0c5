const LINK = /^\[\[([^[\]]+)\]\]$/;
/** A link, of which the group is what stands before alias and subpath. */
const TARGET = /^\[\[([^[\]|#]+)(?:[|#][^[\]]*)?\]\]$/;

/**
 * The target of a wikilink, without alias and subpath: `[[Goals/Delegate#Why|it]]` gives `Goals/Delegate`. Undefined
 * for anything that is not one whole link.
 */
export function linkTarget(value: string): string | undefined {
  return TARGET.exec(value.trim())?.[1]?.trim() || undefined;
}

/** Text that may be written as a link: brackets and alias are stripped. */
export function withoutLink(value: string): string {
  const inner = LINK.exec(value.trim())?.[1];
  return inner === undefined ? value : (inner.split('|', 1)[0] ?? inner).trim();
}
