import { addBlock, type Change, editBlock } from './edit-block';
import { findFrontMatterBlock } from './front-matter-block';
import { type ParseYaml, readFrontMatter } from './front-matter';
import { isAsAsked } from './is-as-asked';
import { nameChanges } from './name-changes';
import type { PatchProblem } from './problem';
import { sameValue } from './same-value';
import { scanEntries } from './scan-entries';
import { applyEdits, type TextEdit } from '../text/text-edit';
import type { Scalar } from './write-scalar';

export type PropertyValue = Scalar | readonly Scalar[];

/**
 * By the name that a property has in this vault; the note may spell it otherwise. Null empties a property (or adds it
 * empty), undefined removes it.
 */
export type Changes = Readonly<Record<string, PropertyValue | null | undefined>>;

export type Patch =
  /** No edits: the note already says so. */
  | { kind: 'edits'; edits: readonly TextEdit[] }
  /** `line` is counted in the text, from 1. */
  | { kind: 'refused'; line: number | null; problem: PatchProblem };

/**
 * The smallest edits that give properties of a note their new values: a property's own lines are changed, added at the
 * end of the front matter or removed, and every other byte stays. A property is found in every spelling that reading
 * finds it in, and never gets a second one. The result is parsed before it is handed out: the
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
    if (isAsAsked({ text, data }, after, Object.fromEntries(wanted), parseYaml)) return { kind: 'edits', edits };
    const culprit = wanted.length > 1 ? refusedHalf() : undefined;
    if (culprit) return culprit;
    const name = wanted[0]?.[0] ?? '';
    return refuse(lineOf(name), { kind: 'not-on-its-own', name });
  }

  /** The refusal of one of the changes. It is looked for in halves of halves: a template can bring thousands. */
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

/** What is wrong with the line at which the scan of a front matter lost its way. */
function problemOfLine(line: string): 'line-of-dots' | 'in-braces' | 'not-plain' {
  const start = line.trimStart();
  if (start.startsWith('...')) return 'line-of-dots';
  return start.startsWith('{') ? 'in-braces' : 'not-plain';
}

function lineNumber(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
