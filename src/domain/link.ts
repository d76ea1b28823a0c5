const LINK = /^\[\[([^[\]]+)\]\]$/;

/**
 * The target of a wikilink, without alias and subpath: `[[Goals/Delegate#Why|it]]` gives `Goals/Delegate`. Undefined
 * for anything that is not one whole link.
 */
export function linkTarget(value: string): string | undefined {
  const inner = LINK.exec(value.trim())?.[1];
  const target = inner?.split('|', 1)[0]?.split('#', 1)[0]?.trim();
  return target === '' ? undefined : target;
}

/** Text that may be written as a link: brackets and alias are stripped. */
export function withoutLink(value: string): string {
  const inner = LINK.exec(value.trim())?.[1];
  return inner === undefined ? value : (inner.split('|', 1)[0] ?? inner).trim();
}
