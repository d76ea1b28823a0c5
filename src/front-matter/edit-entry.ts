import { editBlockList, editFlowList, type ListInText } from './edit-list';
import type { YamlEntry } from './scan-entries';
import type { TextEdit } from '../text/text-edit';
import { writeEntry } from './write-entry';
import { type Quote, type Scalar, writeScalar } from './write-scalar';
import { lineAt } from './yaml-line';

/** A property's value: null leaves the property there, without a value. */
export type WrittenValue = Scalar | readonly Scalar[] | null;

/**
 * Edits that give one property in `text` the value `wanted` instead of `current`, its parsed value. Touches its own
 * lines only, keeps the style of its list, its quotes and the comments beside it where they still have a place.
 */
export function editEntry(
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
