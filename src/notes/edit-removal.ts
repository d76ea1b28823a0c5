import type { FrontMatterBlock } from './front-matter-block';
import type { YamlEntry } from './scan-entries';
import type { TextEdit } from './text-edit';

/** The header of a block scalar at the end of a line. It may find one too many: then a `#` too many stays behind. */
const BLOCK_SCALAR = /[|>][-+\d]*[ \t]*(?:[ \t]#[^\n]*)?\r?$/m;
const KEEPS_BLANK_LINES = /[|>]\d?\+/;

/**
 * The edit that takes the lines of a property out of a front matter block; comments and blank lines around it stay.
 * Where those below would become text of a block scalar above (YAML 1.2.2, 8.1: each line indented further, and after
 * `|+` blank lines), a line with nothing but `#` stays behind and keeps them apart. `removed` are those of
 * `entries` that go in the same action.
 */
export function editRemoval(
  text: string,
  block: Extract<FrontMatterBlock, { kind: 'block' }>,
  entries: readonly YamlEntry[],
  entry: YamlEntry,
  removed: ReadonlySet<YamlEntry | undefined>,
): TextEdit {
  const { from, to, indent } = entry;
  const index = entries.indexOf(entry);
  const below = text.slice(to, entries[index + 1]?.from ?? block.to);
  const above = keptAbove(text, entries, index, removed);
  const isIndented = /^(?:[ \t]*\r?\n)*[ \t]+#/.test(below);
  const isBlank = /^[ \t]*\r?\n/.test(below) && KEEPS_BLANK_LINES.test(above);
  const isTakenIn = BLOCK_SCALAR.test(above) && (isIndented || isBlank);
  return { from, to, text: isTakenIn ? `${' '.repeat(indent)}#${block.lineBreak}` : '' };
}

/** The lines of the property that stays and comes to stand right above, blank lines apart; empty below a comment. */
function keptAbove(
  text: string,
  entries: readonly YamlEntry[],
  index: number,
  removed: ReadonlySet<YamlEntry | undefined>,
): string {
  const above = entries[index - 1];
  if (!above || text.slice(above.to, entries[index]?.from).trim() !== '') return '';
  return removed.has(above) ? keptAbove(text, entries, index - 1, removed) : text.slice(above.from, above.to);
}
