import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Changes, patch } from '../../src/front-matter/patch';
import { applyEdits } from '../../src/text/text-edit';
import { parseYaml } from './parse-yaml';
import { reasonOf } from './reason';

const MEGABYTE = 2 ** 20;

/** What a patch took: characters looked at outside the parser, how often the parser ran, and what it was given. */
interface Work {
  readonly characters: number;
  readonly parsed: readonly number[];
  readonly written: number;
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Calls `count` with what `measure` makes of each call of a built-in method. */
function watch(owner: object, name: string, count: (characters: number) => void, measure: Measure): void {
  const original = Reflect.get(owner, name) as Method;
  vi.spyOn(owner as Record<string, Method>, name).mockImplementation(function (this: unknown, ...args) {
    const cost = measure(this, args);
    const result = Reflect.apply(original, this, args);
    count(cost(result));
    return result;
  });
}

/** From what a method is called on and with (looked at before the call) to the characters that its result took. */
type Measure = (self: unknown, args: readonly unknown[]) => (result: unknown) => number;

const indexOf: Measure = (self, [, from = 0]) => (found) =>
  (found === -1 ? String(self).length : Number(found)) - Number(from);
const slice: Measure = () => (part) => String(part).length;
const charAt: Measure = () => () => 1;
const exec: Measure = (self, [input]) => {
  const start = self instanceof RegExp && self.global ? self.lastIndex : 0;
  return (found) => {
    const match = found as RegExpExecArray | null;
    return (match ? match.index + match[0].length : String(input).length) - start;
  };
};

/** Counts instead of measuring time: a clock says more about the machine than about the code. */
function countWork(text: string, changes: Changes): Work {
  const parsed: number[] = [];
  let characters = 0;
  let isParsing = false;
  const count = (some: number): void => {
    if (!isParsing) characters += some;
  };
  watch(String.prototype, 'indexOf', count, indexOf);
  watch(String.prototype, 'slice', count, slice);
  watch(String.prototype, 'charAt', count, charAt);
  watch(RegExp.prototype, 'exec', count, exec);
  const made = patch(text, changes, (yaml) => {
    parsed.push(yaml.length);
    isParsing = true;
    const data = parseYaml(yaml);
    isParsing = false;
    return data;
  });
  vi.restoreAllMocks();
  if (made.kind === 'refused') throw new Error(reasonOf(made));
  return { characters, parsed, written: made.edits.reduce((sum, edit) => sum + edit.text.length, 0) };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('patch in a large note', () => {
  const yaml = 'kind: first\ngoals:\n  - Delegate\n';
  const body = 'A long line about nothing in particular.\n---\n'.repeat(MEGABYTE / 45);

  it('changes a note of a megabyte and leaves each other byte of it', () => {
    const text = `---\n${yaml}---\n${body}`;
    const made = patch(text, { kind: 'review', goals: ['Delegate', 'Rest'] }, parseYaml);
    expect(made.kind).toBe('edits');
    const after = `---\n${yaml.replace('first', 'review')}  - Rest\n---\n${body}`;
    expect(made.kind === 'edits' && applyEdits(text, made.edits) === after).toBe(true);
  });

  it('parses the properties of such a note twice, before and after, and nothing of its text', () => {
    const { parsed, written } = countWork(`---\n${yaml}---\n${body}`, { kind: 'review' });
    expect(parsed).toHaveLength(2);
    expect(Math.max(...parsed)).toBeLessThan(yaml.length + 10);
    expect(written).toBe('review'.length);
  });

  it('goes through its text no more than a handful of times', () => {
    const { characters } = countWork(`---\n${yaml}---\n${body}`, { kind: 'review', goals: ['Rest'] });
    expect(characters).toBeLessThan(8 * body.length);
  });

  it.each<[string, (count: number) => string, Changes]>([
    ['a block list', (count) => `goals:\n${'  - "[[Goals/Delegate|to delegate]]"\n'.repeat(count)}`, {}],
    ['a flow list', (count) => `goals: [${"Delegate, 'it''s', ".repeat(count)}Rest]\n`, {}],
    ['many properties', (count) => Array.from({ length: count }, (_, i) => `p${String(i)}: x # y\n`).join(''), {}],
    ['a block scalar', (count) => `worth-if: |\n${'  | a table |\n\n'.repeat(count)}`, { 'worth-if': 'one view' }],
    ['comments and blank lines', (count) => `goals:\n${'  # later\n\n'.repeat(count)}date:\n`, { goals: ['Rest'] }],
    ['plain text over many lines', (count) => `note: one\n${'  two three\n'.repeat(count)}`, {}],
    ['lists in lists', (count) => `goals:\n${'  -\n    - a\n    - - b\n      - c\n'.repeat(count)}`, {}],
  ])('takes twice the work for twice the length of %s, not four times', (_, write, changes) => {
    const [half, whole] = [400, 800].map((count) => {
      const text = `---\n${write(count)}kind: first\n  # below\n---\n`;
      return countWork(text, { ...changes, kind: undefined }).characters;
    });
    expect(whole).toBeLessThan(2.2 * Number(half));
  });
});
