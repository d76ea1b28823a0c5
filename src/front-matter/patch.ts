import { applyEdits, type TextEdit } from '../text/text-edit';
import { addBlock, type Change, editBlock } from './edit-block';
import { findFrontMatterBlock, type ParseYaml, readFrontMatter } from './front-matter';
import type { PatchProblem } from './problem';
import { foldName, nameFinder } from './property-in';
import { sameValue } from './read-value';
import { scanEntries } from './scan-entries';
import type { Scalar } from './write-value';

export type PropertyValue = Scalar | readonly Scalar[];

/**
 * By the name that a property has in this vault; the note may spell it otherwise. Null empties a property (or adds it
 * empty), undefined removes it.
 */
export type Changes = Readonly<Record<string, PropertyValue | null | undefined>>;

type Patch =
  /** No edits: the note already says so. */
  | { kind: 'edits'; edits: readonly TextEdit[] }
  /** `line` is counted in the text, from 1. */
  | { kind: 'refused'; line: number | null; problem: PatchProblem };

/**
 * The smallest edits that give properties of a note their new values: a property's own lines are changed, added at the
 * end of the front matter or removed, and every other byte stays. A property is found in every spelling that reading
 * finds it in, and never gets a second one. The result is parsed before it is returned: the
 * changed properties have exactly the values asked for, all others are deep-equal and in their old order. Where that
 * cannot be shown (broken YAML, a flow mapping on top, a value that others refer to), nothing is changed.
 */
export function patch(text: string, changes: Changes, parseYaml: ParseYaml): Patch {
  const block = findFrontMatterBlock(text);
  if (block.kind === 'unclosed') return refuse(1, { kind: 'unclosed' });
  const read = readFrontMatter(text, parseYaml);
  if (read.kind === 'unreadable') return refuse(read.line, read.problem);
  const data = read.kind === 'read' ? read.data : {};
  const named = nameChanges(Object.keys(data), Object.entries(changes));
  if (named.kind === 'several') return refuse(null, { kind: 'several-names', names: named.names });
  const wanted = named.changes.filter((change) => !isAlready(data, change));
  if (wanted.length === 0) return { kind: 'edits', edits: [] };
  const strange = wanted.find(([, value]) => [value].flat().some(isNoNumber))?.[0];
  if (strange !== undefined) return refuse(null, { kind: 'not-a-number', name: strange });
  if (block.kind === 'none') return verified(addBlock(text, block.bodyStart, wanted), () => null);

  const scan = scanEntries(text, block.from, block.to, parseYaml);
  if (scan.kind === 'lost') {
    return refuse(lineNumber(text, scan.at), { kind: problemOfLine(text.slice(scan.at, block.to)) });
  }
  return verified(editBlock(text, block, scan.entries, data, wanted), (name) => {
    const entry = scan.entries.find((candidate) => candidate.name === name);
    return entry ? lineNumber(text, entry.from) : null;
  });

  function verified(edits: readonly TextEdit[], lineOf: (name: string) => number | null): Patch {
    const after = applyEdits(text, edits);
    if (verifyPatch({ text, data }, after, Object.fromEntries(wanted), parseYaml)) return { kind: 'edits', edits };
    const culprit = wanted.length > 1 ? refusedHalf() : undefined;
    if (culprit) return culprit;
    const name = wanted[0]?.[0] ?? '';
    return refuse(lineOf(name), { kind: 'not-on-its-own', name });
  }

  /** The refusal of one of the changes. Found by bisection: a template can bring thousands. */
  function refusedHalf(): Patch | undefined {
    const middle = wanted.length >> 1;
    for (const half of [wanted.slice(0, middle), wanted.slice(middle)]) {
      const patched = patch(text, Object.fromEntries(half), parseYaml);
      if (patched.kind === 'refused') return patched;
    }
    return undefined;
  }
}

function isAlready(data: Readonly<Record<string, unknown>>, [name, value]: Change): boolean {
  const isThere = Object.hasOwn(data, name);
  return value === undefined ? !isThere : isThere && sameValue(data[name], value);
}

function isNoNumber(value: unknown): boolean {
  return typeof value === 'number' && !Number.isFinite(value);
}

function refuse(line: number | null, problem: PatchProblem): Patch {
  return { kind: 'refused', line, problem };
}

/** The problem of the line at which the scan of the front matter gave up. */
function problemOfLine(line: string): 'line-of-dots' | 'in-braces' | 'not-plain' {
  const start = line.trimStart();
  if (start.startsWith('...')) return 'line-of-dots';
  return start.startsWith('{') ? 'in-braces' : 'not-plain';
}

function lineNumber(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

type NamedChanges =
  | { readonly kind: 'named'; readonly changes: readonly Change[] }
  /** Spellings of one name where it is unclear which one is meant. */
  | { readonly kind: 'several'; readonly names: readonly string[] };

/**
 * `changes` under the names that the note has for them, where `names` are all it has: what is read as `date` is written
 * as `Date` where the note says so. No property is given a second spelling: neither one that the note has, nor one
 * that two of the changes would add.
 */
export function nameChanges(names: readonly string[], changes: readonly Change[]): NamedChanges {
  const find = nameFinder(names);
  const named: Change[] = [];
  /** The names that the changes came with, by the one that is written. */
  const asked = new Map<string, string>();
  for (const [wanted, value] of changes) {
    const found = find(wanted);
    if (found.kind === 'several') return found;
    const written = found.kind === 'found' ? found.name : wanted;
    const place = found.kind === 'found' ? written : foldName(written);
    const other = asked.get(place);
    if (other !== undefined) return { kind: 'several', names: [other, wanted] };
    asked.set(place, wanted);
    named.push([written, value]);
  }
  return { kind: 'named', changes: named };
}

type Data = Readonly<Record<string, unknown>>;

/**
 * Parses the text after a patch and compares it with the text before. True when each property in `changes` has exactly
 * the value asked for (undefined: gone), all others are deep-equal and in their old order, and the body is the same.
 */
export function verifyPatch(
  before: { text: string; data: Data },
  after: string,
  changes: Data,
  parseYaml: ParseYaml,
): boolean {
  const read = readFrontMatter(after, parseYaml);
  if (read.kind !== 'read' || body(before.text) !== body(after)) return false;
  const { data } = read;
  const expected: Record<string, unknown> = Object.assign(emptyRecord(), before.data, changes);
  const isExpected = (name: string): boolean => {
    const isGone = Object.hasOwn(changes, name) && changes[name] === undefined;
    if (isGone || !Object.hasOwn(expected, name)) return !Object.hasOwn(data, name);
    return Object.hasOwn(data, name) && sameValue(data[name], expected[name]);
  };
  const names = new Set([...Object.keys(expected), ...Object.keys(data)]);
  return [...names].every(isExpected) && sameValue(commonNames(before.data, data), commonNames(data, before.data));
}

function commonNames(some: Data, others: Data): string[] {
  return Object.keys(some).filter((name) => Object.hasOwn(others, name));
}

function body(text: string): string {
  return text.slice(findFrontMatterBlock(text).bodyStart);
}

/** A property may be called `__proto__`; without a prototype it is a name like any other. */
function emptyRecord(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}
