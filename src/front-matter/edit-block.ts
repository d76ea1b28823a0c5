import { lineBreakOf, sortEdits, type TextEdit } from '../text/text-edit';
import { editBlockList, editFlowList, type ListInText } from './edit-list';
import type { FrontMatterBlock } from './front-matter';
import type { YamlEntry } from './scan-entries';
import { lineAt } from './scan-flow';
import { type Quote, type Scalar, writeEntry, writeScalar } from './write-value';

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

/** A property's value: null leaves the property there, without a value. */
type WrittenValue = Scalar | readonly Scalar[] | null;

/**
 * Edits that give one property in `text` the value `wanted` instead of `current`, its parsed value. Touches its own
 * lines only, keeps the style of its list, its quotes and the comments beside it where they still have a place.
 */
function editEntry(
  text: string,
  entry: YamlEntry,
  current: unknown,
  wanted: WrittenValue,
  lineBreak: string,
): TextEdit[] {
  const list = listInText(entry, current);
  if (list && isList(wanted)) {
    // An empty `[]` says nothing about style: it fills as the block list that Obsidian itself writes.
    if (entry.value.kind === 'flow' && list.items.length > 0) return editFlowList(text, list, wanted);
    if (entry.value.kind === 'list' && wanted.length > 0) return editBlockList(text, list, wanted, lineBreak);
  }
  if (entry.value.kind === 'scalar' && wanted !== null && !isList(wanted)) {
    const { from, to } = entry.value;
    return [{ from, to, text: writeScalar(wanted, 'value', quoteAt(text, from)) }];
  }
  return replaceValue(text, entry, current, wanted, lineBreak);
}

/** The old value goes; the new one stands after the colon, or, a block list, below it. */
function replaceValue(
  text: string,
  entry: YamlEntry,
  current: unknown,
  wanted: WrittenValue,
  lineBreak: string,
): TextEdit[] {
  const { afterColon, indent, value } = entry;
  const { beside, below } = writeEntry(wanted, indent, lineBreak, (item) => {
    const isWritten = value.kind === 'scalar' && item === current;
    return isWritten ? text.slice(value.from, value.to) : writeScalar(item, 'value');
  });
  const header = lineAt(text, afterColon, entry.to);
  const edits: TextEdit[] = [];
  let belowAt = header;
  if (value.kind === 'list') {
    edits.push({ from: afterColon, to: afterColon, text: beside });
    for (const { from, to } of value.items) edits.push({ from, to, text: '' });
  } else if (value.from >= header.next) {
    // The value stands on a line of its own; its comment, if any, goes with it.
    const last = lineAt(text, value.to, entry.to);
    edits.push({ from: afterColon, to: afterColon, text: beside });
    edits.push({ from: lineStart(text, value.from), to: last.next, text: '' });
  } else {
    edits.push({ from: afterColon, to: value.to, text: beside });
    belowAt = lineAt(text, value.to, entry.to);
  }
  if (below !== '') edits.push({ from: belowAt.to, to: belowAt.to, text: lineBreak + below });
  return edits;
}

function listInText(entry: YamlEntry, current: unknown): ListInText | undefined {
  const { kind, from, to, items } = entry.value;
  const isWhole = Array.isArray(current) && current.length === items.length && (kind === 'list' || kind === 'flow');
  return isWhole ? { from, to, items, values: current } : undefined;
}

function isList(value: WrittenValue): value is readonly Scalar[] {
  return Array.isArray(value);
}

function quoteAt(text: string, at: number): Quote | undefined {
  const character = text[at];
  return character === '"' || character === "'" ? character : undefined;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** The header of a block scalar at the end of a line. May match too often: then a needless `#` stays behind. */
const HEADER = /[|>]([-+\d]*)[ \t]*(?:[ \t]#[^\n]*)?$/;

/** A block scalar that ends with its property: what ends up below could become its text. */
interface OpenScalar {
  readonly keepsBlankLines: boolean;
  /** The indentation of its text; a line of more spaces is text, too. 0 where that is unclear. */
  readonly indentation: number;
}

/**
 * The edits that remove the lines of properties from a front matter block; comments and blank lines around them stay.
 * Where those below would become text of a block scalar above (YAML 1.2.2, 8.1: each line indented further, one of
 * spaces alone included, and after `|+` blank lines), a line with nothing but `#` stays behind and keeps them apart.
 */
function editRemovals(
  text: string,
  block: Extract<FrontMatterBlock, { kind: 'block' }>,
  entries: readonly YamlEntry[],
  removed: ReadonlySet<YamlEntry | undefined>,
): TextEdit[] {
  const edits: TextEdit[] = [];
  let above: OpenScalar | undefined;
  for (const [index, entry] of entries.entries()) {
    const { from, to, indent } = entry;
    const next = entries[index + 1];
    const below = text.slice(to, next?.from ?? block.to);
    if (removed.has(entry)) {
      const isTakenIn = above !== undefined && takesIn(above, below);
      edits.push({ from, to, text: isTakenIn ? `${' '.repeat(indent)}#${block.lineBreak}` : '' });
      if (isTakenIn) above = undefined;
    } else if (removed.has(next)) {
      above = openScalar(text.slice(from, to));
    }
    // A comment ends it.
    if (below.trim() !== '') above = undefined;
  }
  return edits;
}

/** The block scalar that the lines of a property end with, where they do. */
function openScalar(entry: string): OpenScalar | undefined {
  const lines = linesOf(entry);
  /** For each line, the least indentation of that line and those below; blank ones do not count. */
  const least: number[] = [];
  for (const line of [...lines].reverse()) {
    least.push(Math.min(least.at(-1) ?? Infinity, line.trim() === '' ? Infinity : indentationOf(line)));
  }
  least.reverse();
  for (const [at, line] of lines.entries()) {
    const [, indicators] = HEADER.exec(line) ?? [];
    const indentation = least[at + 1] ?? Infinity;
    if (indicators === undefined || indentation <= indentationOf(line)) continue;
    const isSure = indentation < Infinity && !/\d/.test(indicators);
    return { keepsBlankLines: indicators.includes('+'), indentation: isSure ? indentation : 0 };
  }
  return undefined;
}

/** True if the first of the lines that end up below would become text of a block scalar. */
function takesIn({ keepsBlankLines, indentation }: OpenScalar, below: string): boolean {
  for (const line of linesOf(below).slice(0, -1)) {
    if (line.trim() !== '') return indentationOf(line) > 0;
    if (keepsBlankLines || line.includes('\t') || line.length > indentation) return true;
  }
  return false;
}

function linesOf(text: string): string[] {
  return text.replaceAll('\r\n', '\n').split('\n');
}

function indentationOf(line: string): number {
  return line.length - line.replace(/^[ \t]+/, '').length;
}
