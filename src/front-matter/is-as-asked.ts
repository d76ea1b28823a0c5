import { findFrontMatterBlock } from './front-matter-block';
import { type ParseYaml, readFrontMatter } from './front-matter';
import { sameValue } from './same-value';

type Data = Readonly<Record<string, unknown>>;

/**
 * Parses the text after a patch and compares it with the text before. True when each property in `changes` has exactly
 * the value asked for (undefined: gone), all others are deep-equal and in their old order, and the body is the same.
 */
export function isAsAsked(
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
