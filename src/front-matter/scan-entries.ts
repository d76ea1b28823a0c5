import { trimEndOf } from '../domain/letters';
import type { ParseYaml } from './front-matter';
import { contentLine, lineAt, quotedEnd, type Span } from './scan-flow';
import { scanValue, type YamlValue } from './scan-value';

/** One property in the front matter; its own lines are `from` to `to`, line breaks included. */
export interface YamlEntry extends Span {
  readonly name: string;
  /** The name as written, in quotes where it has them. */
  readonly written: Span;
  /** The offset after the colon. */
  readonly afterColon: number;
  /** The entry's indentation; the same for all entries. */
  readonly indent: number;
  readonly value: YamlValue;
}

type YamlEntries =
  | { kind: 'scanned'; entries: readonly YamlEntry[] }
  /** `at` is the start of the line that is not understood. */
  | { kind: 'lost'; at: number };

/**
 * Scans the properties in `text.slice(from, to)`, the YAML of a front matter block that a parser has accepted. Comments
 * and blank lines between properties belong to none. Loses its way, on purpose, at anything but `name: value` at one
 * indentation: flow mappings, `? ` keys, document ends.
 */
export function scanEntries(text: string, from: number, to: number, parseYaml: ParseYaml): YamlEntries {
  const entries: YamlEntry[] = [];
  let line = contentLine(text, from, to);
  const indent = line ? line.start - line.from : 0;
  while (line) {
    const name = line.start - line.from === indent ? nameAt(text, line.start, line.to, parseYaml) : undefined;
    const value = name && scanValue(text, name.afterColon, to, indent);
    if (!value) return { kind: 'lost', at: line.from };
    const end = lineAt(text, value.to, to).next;
    entries.push({ from: line.from, to: end, ...name, indent, value });
    line = contentLine(text, end, to);
  }
  return { kind: 'scanned', entries };
}

type Name = Pick<YamlEntry, 'name' | 'written' | 'afterColon'>;

function nameAt(text: string, start: number, end: number, parseYaml: ParseYaml): Name | undefined {
  const properties = /^(?:[&!][^ \t]*[ \t]+)*/.exec(text.slice(start, end))?.[0] ?? '';
  const from = start + properties.length;
  const line = text.slice(from, end);
  if (line.startsWith('"') || line.startsWith("'")) {
    const to = quotedEnd(text, from, end);
    const colon = to === undefined ? null : /^[ \t]*:(?=[ \t]|$)/.exec(text.slice(to, end));
    if (to === undefined || !colon) return undefined;
    return { name: String(parseYaml(text.slice(from, to))), written: { from, to }, afterColon: to + colon[0].length };
  }
  // An entry that begins like this is a flow mapping, an explicit key or its value, or a list.
  if (/^(?:\{|[?:-](?:[ \t]|$))/.test(line)) return undefined;
  const colon = line.search(/:(?:[ \t]|$)/);
  if (colon === -1) return undefined;
  const name = trimEndOf(line.slice(0, colon), /[ \t]/);
  return { name, written: { from, to: from + name.length }, afterColon: from + colon + 1 };
}
