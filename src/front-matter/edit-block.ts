import { editEntry, type WrittenValue } from './edit-entry';
import { editRemovals } from './edit-removal';
import type { FrontMatterBlock } from './front-matter-block';
import { lineBreakOf } from '../text/line-break';
import type { YamlEntry } from './scan-entries';
import { sortEdits } from '../text/sort-edits';
import type { TextEdit } from '../text/text-edit';
import { writeEntry } from './write-entry';
import { writeScalar } from './write-scalar';

/** A property and its new value; undefined removes it. */
export type Change = readonly [name: string, value: WrittenValue | undefined];

/** The edit that puts a front matter block with these properties at `at`, above the text. */
export function addBlock(text: string, at: number, changes: readonly Change[]): TextEdit[] {
  const lineBreak = lineBreakOf(text);
  const lines = changes.map((change) => newLines(change, 0, lineBreak)).join('');
  return [{ from: at, to: at, text: `---${lineBreak}${lines}---${lineBreak}` }];
}

/**
 * Edits that change, remove or (at the end of the block) add properties. `entries` are those the block has, `data` is
 * what it was parsed to.
 */
export function editBlock(
  text: string,
  block: Extract<FrontMatterBlock, { kind: 'block' }>,
  entries: readonly YamlEntry[],
  data: Readonly<Record<string, unknown>>,
  changes: readonly Change[],
): TextEdit[] {
  const entryOf = new Map(entries.map((entry) => [entry.name, entry]));
  const removed = new Set(changes.filter(([, value]) => value === undefined).map(([name]) => entryOf.get(name)));
  const indent = entries[0]?.indent ?? 0;
  const edits = editRemovals(text, block, entries, removed);
  const added: TextEdit[] = [];
  for (const change of changes) {
    const [name, value] = change;
    const entry = entryOf.get(name);
    if (!entry) added.push({ from: block.to, to: block.to, text: newLines(change, indent, block.lineBreak) });
    else if (value !== undefined) edits.push(...editEntry(text, entry, data[name], value, block.lineBreak));
  }
  return sortEdits([...edits, ...added]);
}

/** A property's line, with the lines of its list below it. */
function newLines([name, value]: Change, indent: number, lineBreak: string): string {
  const { beside, below } = writeEntry(value ?? null, indent, lineBreak);
  const first = `${' '.repeat(indent)}${writeScalar(name, 'name')}:${beside}${lineBreak}`;
  return below === '' ? first : `${first}${below}${lineBreak}`;
}
