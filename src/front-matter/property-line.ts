import { findFrontMatterBlock } from './front-matter-block';
import { type ParseYaml, readFrontMatter } from './front-matter';
import { nameFinder } from './property-in';
import { scanEntries } from './scan-entries';

/** A place in the front matter of a note. */
export interface PropertyLine {
  /** Counted from 0. */
  readonly line: number;
  /** Whether the front matter cannot be read, and the line is where. */
  readonly isBroken: boolean;
}

/** The line of the property `name` in a note's text, or the one that has to be mended before any can be found. */
export function propertyLine(text: string, name: string, parseYaml: ParseYaml): PropertyLine | undefined {
  const read = readFrontMatter(text, parseYaml);
  if (read.kind === 'unreadable') return { line: (read.line ?? 1) - 1, isBroken: true };
  const block = findFrontMatterBlock(text);
  if (block.kind === 'unclosed') return { line: 0, isBroken: true };
  if (block.kind === 'none') return undefined;
  const scanned = scanEntries(text, block.from, block.to, parseYaml);
  const entries = scanned.kind === 'scanned' ? scanned.entries : [];
  const found = nameFinder(entries.map((entry) => entry.name))(name);
  // Of several spellings the first is shown: one of them has to go.
  const spelling = found.kind === 'several' ? found.names[0] : found.kind === 'found' ? found.name : undefined;
  const entry = entries.find((known) => known.name === spelling);
  return entry && { line: text.slice(0, entry.from).split('\n').length - 1, isBroken: false };
}
