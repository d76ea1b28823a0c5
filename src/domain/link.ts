/** A link as written in a property: `[[Heron|M.]]`, or `[M.](../Engagements/Heron.md)`, which is Markdown. */
export interface Link {
  readonly kind: 'wikilink' | 'markdown';
  /** The note it names, without subpath; of a Markdown link decoded, and without `.md`. Never blank. */
  readonly target: string;
  /** The heading (`Purpose#Why`) or block (`^id`) behind the target; '' where there is none. */
  readonly subpath: string;
  /** The text shown in place of the target: the alias, or a Markdown link's words; '' where there is none. */
  readonly shown: string;
}

/** A link in a text, and the offset after it. */
interface LinkInText {
  readonly link: Link;
  readonly end: number;
}

/**
 * The link that `text` is. Undefined for anything that is not one whole link to a note: plain text, several links, an
 * embed, an address (`https:`, `mailto:`), a heading of the same note, a Markdown link to a name with bare spaces.
 */
export function readLink(text: string): Link | undefined {
  const trimmed = text.trim();
  const found = linkAt(trimmed, 0);
  return found?.end === trimmed.length ? found.link : undefined;
}

/** The target of the link that `value` is: of `[[Goals/Delegate#Why|it]]` `Goals/Delegate`. Undefined for no link. */
export function linkTarget(value: string): string | undefined {
  return readLink(value)?.target;
}

/**
 * The path of the note that `link` leads to, or undefined. `resolve` knows where the target of a wikilink leads from
 * the note that holds it. A Markdown link is looked up from that note's folder, else from the top of the vault, else
 * as a wikilink would be, since the app writes short names in both notations.
 */
export function followLink(
  { kind, target }: Link,
  resolve: (target: string) => string | undefined,
): string | undefined {
  const isExact = /^\.{0,2}\//.test(target);
  if (kind === 'wikilink' || isExact) return resolve(target);
  return resolve(`./${target}`) ?? resolve(`/${target}`) ?? resolve(target);
}

/**
 * The wikilink to `target`, a note's name or path without `.md`. Undefined where it holds what a link cannot contain:
 * there is no way to write `# ^ [ ] |` in one, a line break ends it, and Templater would run `<%`.
 */
export function linkOf(target: string): string | undefined {
  return target.trim() === '' || /[#^[\]|\r\n]|<%/.test(target) ? undefined : `[[${target}]]`;
}

/**
 * The readable name in text that may be a link: its alias or its words, else the last part of its target.
 * It never includes a heading; a link that has nothing else gives ''.
 */
export function withoutLink(value: string): string {
  const link = readLink(value);
  if (link === undefined) return HEADING_ALONE.test(value.trim()) ? '' : value;
  return link.shown || link.target.slice(link.target.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/**
 * The name shown for a link to a heading or block of its own note: `Why` of `[[#Purpose#Why]]`, or its alias or words.
 * Undefined for any other text.
 */
export function ownHeading(text: string): string | undefined {
  const [, place, alias = '', shown] = OWN_HEADING.exec(text.trim()) ?? [];
  if (shown !== undefined) return shown.trim();
  return place === undefined ? undefined : alias.trim() || (place.split('#').at(-1) ?? '').trim();
}

/** True if `text` is two or more links with nothing but spaces, commas and semicolons between and around them. */
export function isSeveralLinks(text: string): boolean {
  let count = 0;
  for (let at = skip(text, 0, BETWEEN_LINKS); at < text.length; at = skip(text, at, BETWEEN_LINKS)) {
    const found = linkAt(text, at);
    if (!found) return false;
    count += 1;
    at = found.end;
  }
  return count > 1;
}

/** A link to a heading of the note that holds it. */
const HEADING_ALONE = /^\[\[#[^[\]]*\]\]$/;
/** The same in both notations, in parts. */
const OWN_HEADING = /^(?:\[\[\s*#([^[\]|]*)(?:\|([^[\]]*))?\]\]|\[([^[\]]+)\]\(#[^\s()]*\))$/;
const BETWEEN_LINKS = /[\s,;]/;
const SPACE = /\s/;
const CLOSING = new Map([
  ['"', '"'],
  ["'", "'"],
  ['(', ')'],
]);

/** The link that begins at the offset `at` of a text; undefined where none does. */
export function linkAt(text: string, at: number): LinkInText | undefined {
  return wikilinkAt(text, at) ?? markdownLinkAt(text, at);
}

function wikilinkAt(text: string, at: number): LinkInText | undefined {
  if (!text.startsWith('[[', at)) return undefined;
  const close = skip(text, at + 2, /[^[\]]/);
  if (!text.startsWith(']]', close)) return undefined;
  const inner = text.slice(at + 2, close);
  const bar = inner.indexOf('|');
  const [place, shown] = bar === -1 ? [inner, ''] : [inner.slice(0, bar), inner.slice(bar + 1)];
  const { target, subpath } = splitPlace(place);
  if (target === '') return undefined;
  return { link: { kind: 'wikilink', target, subpath, shown: shown.trim() }, end: close + 2 };
}

/** `[words](place "title")`, as CommonMark 0.31.2 has it in 6.3. Looks at each character once. */
function markdownLinkAt(text: string, at: number): LinkInText | undefined {
  const wordsEnd = text[at] === '[' ? closingBracket(text, at) : undefined;
  if (wordsEnd === undefined || text[wordsEnd + 1] !== '(') return undefined;
  const place = placeAt(text, skip(text, wordsEnd + 2, SPACE));
  if (!place) return undefined;
  let end = skip(text, place.end, SPACE);
  const closing = CLOSING.get(text[end] ?? '');
  if (closing !== undefined && end > place.end) {
    end = endOf(text, end + 1, closing) + 1;
    end = skip(text, end, SPACE);
  }
  if (text[end] !== ')' || isAddress(place.written)) return undefined;
  const { target, subpath } = splitPlace(withoutEscapes(place.written));
  const note = decoded(target).replace(/\.md$/i, '').trim();
  if (note === '') return undefined;
  const shown = withoutEscapes(text.slice(at + 1, wordsEnd)).trim();
  return { link: { kind: 'markdown', target: note, subpath: decoded(subpath), shown }, end: end + 1 };
}

/** The offset of the bracket that closes the one at `at`; undefined where none does, and around another link. */
function closingBracket(text: string, at: number): number | undefined {
  let depth = 0;
  for (let here = at; here < text.length; here += 1) {
    const sign = text[here];
    if (sign === '\\') here += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']') {
      depth -= 1;
      if (depth === 0) return here;
      if (text[here + 1] === '(') return undefined;
    }
  }
  return undefined;
}

/** The place that a Markdown link names, from `at` on: in angle brackets, or without spaces and in even parentheses. */
function placeAt(text: string, at: number): { readonly written: string; readonly end: number } | undefined {
  if (text[at] === '<') {
    const end = endOf(text, at + 1, '>');
    const written = text.slice(at + 1, end);
    return text[end] === '>' && !/[<\n\r]/.test(written) ? { written, end: end + 1 } : undefined;
  }
  let depth = 0;
  let end = at;
  for (; end < text.length; end += 1) {
    const sign = text[end] ?? '';
    if (sign === '\\') end += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')' && depth > 0) depth -= 1;
    else if (sign === ')' || sign <= ' ') break;
  }
  return { written: text.slice(at, end), end };
}

/** The offset of the next `sign` from `at` on that no backslash escapes; the end of the text where there is none. */
function endOf(text: string, at: number, sign: string): number {
  let end = at;
  while (end < text.length && text[end] !== sign) end += text[end] === '\\' ? 2 : 1;
  return Math.min(end, text.length);
}

/** The first offset from `at` on whose character is not one of `signs`. */
function skip(text: string, at: number, signs: RegExp): number {
  let end = at;
  while (end < text.length && signs.test(text.charAt(end))) end += 1;
  return end;
}

/** A scheme and a colon (RFC 3986, 3.1), which the name of no note can have in the app; or `//host`. */
function isAddress(place: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(place);
}

function splitPlace(place: string): Pick<Link, 'target' | 'subpath'> {
  const hash = place.indexOf('#');
  if (hash === -1) return { target: place.trim(), subpath: '' };
  return { target: place.slice(0, hash).trim(), subpath: place.slice(hash + 1).trim() };
}

function withoutEscapes(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** Percent signs that encode nothing stay as they are: `100% sure` is a name, too. */
function decoded(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}
