import {
  type CachedMetadata,
  type FrontmatterLinkCache,
  type HeadingCache,
  type LinkCache,
  type Loc,
  parseYaml,
  type Pos,
  type SectionCache,
} from 'obsidian';

const wikilink = /\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The values of front matter that hold a link, under the key that the app gives them: `goals.1`. */
function frontmatterLinks(data: Record<string, unknown>): FrontmatterLinkCache[] {
  const found: FrontmatterLinkCache[] = [];
  const seen = new Set<unknown>();
  const look = (key: string, value: unknown): void => {
    // A YAML alias can make a list hold itself.
    if (Array.isArray(value) && !seen.has(value)) {
      seen.add(value);
      value.forEach((item, at) => look(`${key}.${at}`, item));
    }
    if (typeof value !== 'string') return;
    for (const [original, link = '', text] of value.matchAll(wikilink)) {
      found.push({ key, link, original, displayText: text ?? link });
    }
  };
  for (const [key, value] of Object.entries(data)) look(key, value);
  return found;
}

function readYaml(yaml: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = parseYaml(yaml);
    return isRecord(data) ? data : undefined;
  } catch {
    // The app keeps no front matter of a block that it cannot read, and goes on with the rest of the note.
    return undefined;
  }
}

/**
 * What the app remembers of a note, as far as Groundwork asks: front matter, its links, headings, links, and the
 * block of YAML among the sections. That block is there even where its YAML cannot be read, and
 * `frontmatter` is missing for a list or scalar.
 */
export function parseMetadata(text: string): CachedMetadata {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const locate = (offset: number, line: number): Loc => ({ line, col: offset - (starts[line] ?? 0), offset });

  const cache: CachedMetadata = {};
  const sections: SectionCache[] = [];
  const block = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  let firstLine = 0;
  if (block) {
    const end = block[0].replace(/\r?\n$/, '').length;
    firstLine = block[0].replace(/\r?\n$/, '').split('\n').length;
    const position: Pos = { start: locate(0, 0), end: locate(end, firstLine - 1) };
    sections.push({ type: 'yaml', position });
    cache.frontmatterPosition = position;
    const data = readYaml(block[1] ?? '');
    if (data) {
      cache.frontmatter = data;
      cache.frontmatterLinks = frontmatterLinks(data);
    }
  } else if (/^\uFEFF?---[ \t]*\r?\n/.test(text)) {
    // A fence that is never closed is a horizontal rule to Markdown.
    sections.push({ type: 'thematicBreak', position: { start: locate(0, 0), end: locate(3, 0) } });
  }

  const headings: HeadingCache[] = [];
  const links: LinkCache[] = [];
  let fence: string | null = null;
  for (let line = firstLine; line < starts.length; line += 1) {
    const start = starts[line] ?? 0;
    const content = text.slice(start, (starts[line + 1] ?? text.length + 1) - 1).replace(/\r$/, '');
    const mark = /^\s*(```+|~~~+)/.exec(content)?.[1];
    if (mark && (fence === null || mark.startsWith(fence))) fence = fence === null ? mark : null;
    if (fence !== null) continue;
    const position = (from: number, length: number): Pos => ({
      start: locate(start + from, line),
      end: locate(start + from + length, line),
    });
    const heading = /^(#{1,6})[ \t]+(.*?)[ \t]*$/.exec(content);
    if (heading) {
      const place = position(0, content.length);
      headings.push({ heading: heading[2] ?? '', level: heading[1]?.length ?? 1, position: place });
      sections.push({ type: 'heading', position: place });
    }
    for (const match of content.matchAll(wikilink)) {
      const [original, link = '', text] = match;
      links.push({ link, original, displayText: text ?? link, position: position(match.index, original.length) });
    }
  }
  if (headings.length > 0) cache.headings = headings;
  if (links.length > 0) cache.links = links;
  if (sections.length > 0) cache.sections = sections;
  return cache;
}
