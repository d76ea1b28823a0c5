import { linkAt, ownHeading, readLink, withoutLink } from './link';

/** A link in a text, with the name that stands for it where links are not to be seen. */
interface NamedLink {
  readonly from: number;
  readonly to: number;
  readonly written: string;
  readonly name: string;
}

/** The text with the name of each link in place of the link. */
export function namesForLinks(text: string): string {
  let names = '';
  let at = 0;
  for (const { from, to, name } of linksIn(text)) {
    names += text.slice(at, from) + name;
    at = to;
  }
  return names + text.slice(at);
}

/**
 * What somebody made of a text that they saw with names for its links: names that still stand there, in their order,
 * become the links again. Where the text was one link and nothing else, the name was replaced as a whole: what was
 * typed is text.
 */
export function withLinksBack(before: string, typed: string): string {
  if (readLink(before) || ownHeading(before) !== undefined) return typed;
  let text = '';
  let at = 0;
  for (const { name, written } of linksIn(before)) {
    const found = wordAt(typed, name, at);
    if (found === -1) continue;
    text += typed.slice(at, found) + written;
    at = found + name.length;
  }
  return text + typed.slice(at);
}

/** The text behind what somebody left of it: as it was where they changed nothing of what they saw. */
export function asWritten(before: string, typed: string): string {
  return typed === namesForLinks(before) ? before : withLinksBack(before, typed);
}

/** The offset from `from` on at which `name` stands by itself, -1 where it does not. */
function wordAt(text: string, name: string, from: number): number {
  const isLetter = (sign: string) => /[\p{L}\p{N}]/u.test(sign);
  let at = text.indexOf(name, from);
  while (at !== -1 && [text.charAt(at - 1), text.charAt(at + name.length)].some(isLetter)) {
    at = text.indexOf(name, at + 1);
  }
  return at;
}

/** Links without a name, as to nothing at all, are text. */
function linksIn(text: string): NamedLink[] {
  const links: NamedLink[] = [];
  for (let from = text.indexOf('['); from !== -1; from = text.indexOf('[', from)) {
    const to = linkAt(text, from)?.end ?? headingEnd(text, from);
    const written = text.slice(from, to);
    const name = ownHeading(written) ?? withoutLink(written);
    if (to > from && name !== '') links.push({ from, to, written, name });
    from = Math.max(to, from + 1);
  }
  return links;
}

/** The end of a link to a heading of its own note that begins at `from`; `from` where none does. */
function headingEnd(text: string, from: number): number {
  const end = text.startsWith('[[#', from) ? text.indexOf(']]', from) + 2 : 0;
  return end > from && ownHeading(text.slice(from, end)) !== undefined ? end : from;
}
