import { findFrontMatterBlock } from './front-matter-block';
import { type ParseYaml, readFrontMatter } from './front-matter';
import { nameFinder } from './property-in';
import { asList, asText } from './read-value';
import { scanEntries } from './scan-entries';

/**
 * The item of a list property that the offset `cursor` into a note's text is at: on its line, or within it where
 * several share a line. Undefined elsewhere, and where the front matter cannot be read.
 */
export function listItemAt(text: string, cursor: number, property: string, parseYaml: ParseYaml): string | undefined {
  const block = findFrontMatterBlock(text);
  const read = readFrontMatter(text, parseYaml);
  if (block.kind !== 'block' || read.kind !== 'read') return undefined;
  const scan = scanEntries(text, block.from, block.to, parseYaml);
  const known = nameFinder(Object.keys(read.data))(property);
  if (scan.kind !== 'scanned' || known.kind !== 'found') return undefined;
  const entry = scan.entries.find(({ name }) => name === known.name);
  if (!entry || cursor < entry.from || cursor > entry.to) return undefined;
  const items = (asList(read.data[known.name]) ?? []).flatMap((item) => asText(item) || []);
  const from = text.lastIndexOf('\n', cursor - 1) + 1;
  const end = text.indexOf('\n', from);
  const line = text.slice(from, end === -1 ? text.length : end);
  const found = items.flatMap((item) => {
    const at = line.indexOf(item);
    return at === -1 ? [] : [{ item, from: from + at, to: from + at + item.length }];
  });
  // One item may stand within another: the longest that holds the cursor is meant.
  const holding = found.filter((span) => cursor >= span.from && cursor <= span.to);
  const [longest] = holding.sort((a, b) => b.item.length - a.item.length);
  const isAlone = /^\s*-\s/.test(line) || found.length === 1;
  return longest?.item ?? (isAlone ? found.sort((a, b) => b.item.length - a.item.length)[0]?.item : undefined);
}
