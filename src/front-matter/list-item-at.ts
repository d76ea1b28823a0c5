import { findFrontMatterBlock, type ParseYaml, readFrontMatter } from './front-matter';
import { nameFinder } from './property-in';
import { asList, asText } from './read-value';
import { scanEntries } from './scan-entries';
import type { Span } from './scan-flow';

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
  const values = asList(read.data[known.name]) ?? [];
  const { kind, items: spans } = entry.value;
  const isSpanned = (kind === 'list' || kind === 'flow') && spans.length === values.length;
  if (isSpanned) return asText(values[spanAt(text, cursor, spans, kind)]) || undefined;
  const items = values.flatMap((item) => asText(item) || []);
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

/** The index of the item that the cursor is in, or that has the cursor's line to itself; -1 for none. */
function spanAt(text: string, cursor: number, spans: readonly Span[], kind: 'list' | 'flow'): number {
  // Items of a block list are whole lines, and each begins where the one before ends.
  const reach = kind === 'list' ? cursor + 1 : cursor;
  const holding = spans.findIndex(({ from, to }) => from <= cursor && to >= reach);
  if (holding !== -1) return holding;
  const lineStart = text.lastIndexOf('\n', cursor - 1) + 1;
  const lineBreak = text.indexOf('\n', cursor);
  const lineEnd = lineBreak === -1 ? text.length : lineBreak;
  const isOnLine = ({ from, to }: Span) => from <= lineEnd && to > lineStart;
  const first = kind === 'flow' ? spans.findIndex(isOnLine) : -1;
  return spans.findLastIndex(isOnLine) === first ? first : -1;
}
