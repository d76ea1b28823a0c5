import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/front-matter/front-matter';
import { type Changes, patch, type PropertyValue } from '../../src/front-matter/patch';
import { valueIn } from '../../src/front-matter/property-in';
import { sameValue } from '../../src/front-matter/read-value';
import { applyEdits, invertEdits } from '../../src/text/text-edit';
import { anyLines, joinPieces, listInLines, NAMES, noteInPieces, wantedValue } from './note-arbitrary';
import type { NoteInPieces } from './note-arbitrary';
import { parseYaml } from './parse-yaml';
import { reasonOf } from './reason';

const name = fc.constantFrom(...NAMES);
const someChanges: fc.Arbitrary<Changes> = fc.dictionary(name, wantedValue, { maxKeys: 3 });

/** Together more than 20,000 notes. */
const RUNS = { values: 4000, bytes: 6000, twice: 4000, undo: 4000, lineEnds: 1500, lists: 2500, any: 3000 };

function dataOf(text: string): Readonly<Record<string, unknown>> {
  const read = readFrontMatter(text, parseYaml);
  return read.kind === 'read' ? read.data : {};
}

/** The note after the change; fails the test where it is refused. */
function patched(text: string, changes: Changes): string {
  const made = patch(text, changes, parseYaml);
  if (made.kind === 'refused') throw new Error(`${String(made.line)}: ${reasonOf(made)}\n${text}`);
  return applyEdits(text, made.edits);
}

/** What stands before and after the lines of a property; a property that is not there belongs above the fence. */
function around({ opening, pieces, closing }: NoteInPieces, key: string): [before: string, after: string] {
  const found = pieces.findIndex((piece) => piece.name === key);
  const at = found === -1 ? pieces.length : found;
  const text = (some: NoteInPieces['pieces']) => some.map(({ lines }) => lines).join('');
  return [opening + text(pieces.slice(0, at)), text(pieces.slice(at + 1)) + closing];
}

describe('a patched note', () => {
  it('has the values that were asked for and all others as they were, in their order', () => {
    fc.assert(
      fc.property(noteInPieces, someChanges, (note, changes) => {
        const text = joinPieces(note);
        const before = dataOf(text);
        const after = dataOf(patched(text, changes));
        for (const key of NAMES) {
          const expected: unknown = Object.hasOwn(changes, key) ? changes[key] : own(before, key);
          expect(sameValue(own(after, key), expected)).toBe(true);
        }
        const kept = Object.keys(before).filter((key) => Object.hasOwn(after, key));
        expect(Object.keys(after).slice(0, kept.length)).toEqual(kept);
      }),
      { numRuns: RUNS.values },
    );
  });

  it('keeps every byte outside the lines of the property', () => {
    fc.assert(
      fc.property(noteInPieces, name, wantedValue, (note, key, value: PropertyValue | null | undefined) => {
        const text = joinPieces(note);
        const result = patched(text, Object.fromEntries([[key, value]]));
        const [before, after] = around(note, key);
        expect(result.startsWith(before)).toBe(true);
        expect(result.endsWith(after)).toBe(true);
        expect(result.length).toBeGreaterThanOrEqual(before.length + after.length);
      }),
      { numRuns: RUNS.bytes },
    );
  });

  it('needs no second patch', () => {
    fc.assert(
      fc.property(noteInPieces, someChanges, (note, changes) => {
        const once = patched(joinPieces(note), changes);
        expect(patch(once, changes, parseYaml)).toEqual({ kind: 'edits', edits: [] });
      }),
      { numRuns: RUNS.twice },
    );
  });

  it('is the note it was, to the byte, when its edits are undone', () => {
    fc.assert(
      fc.property(noteInPieces, someChanges, (note, changes) => {
        const text = joinPieces(note);
        const made = patch(text, changes, parseYaml);
        const edits = made.kind === 'edits' ? made.edits : [];
        expect(made.kind).toBe('edits');
        expect(applyEdits(applyEdits(text, edits), invertEdits(text, edits))).toBe(text);
      }),
      { numRuns: RUNS.undo },
    );
  });

  it('uses one kind of line end where the note did', () => {
    fc.assert(
      fc.property(noteInPieces, name, wantedValue, (note, key, value: PropertyValue | null | undefined) => {
        const text = joinPieces(note);
        fc.pre(!/[^\r]\n/.test(text));
        expect(patched(text, Object.fromEntries([[key, value]]))).not.toMatch(/[^\r]\n/);
      }),
      { numRuns: RUNS.lineEnds },
    );
  });

  it('loses the lines of the items that are taken off a list, and no other line', () => {
    const masks = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(listInLines, masks, ({ opening, lines, closing }, mask) => {
        const write = (isThere: (index: number) => boolean) =>
          opening + lines.map(({ item, after }, index) => (isThere(index) ? item : '') + after).join('') + closing;
        const goals = dataOf(write(() => true)).goals as string[];
        // Among equal items it cannot be told which one goes, and an empty list is written as `[]`.
        fc.pre(new Set(goals.map((goal) => JSON.stringify(goal))).size === lines.length);
        fc.pre(lines.some((_, index) => mask[index]));
        const kept = goals.filter((_, index) => mask[index]);
        expect(patched(write(() => true), { goals: kept })).toBe(write((index) => mask[index] === true));
      }),
      { numRuns: RUNS.lists },
    );
  });
});

describe('text of any kind', () => {
  it('is patched as asked, or refused with a sentence and a line of the note', () => {
    fc.assert(
      fc.property(anyLines, name, wantedValue, (text, key, wanted) => {
        const value: PropertyValue | null | undefined = wanted;
        const made = patch(text, Object.fromEntries([[key, value]]), parseYaml);
        if (made.kind === 'refused') {
          expect(reasonOf(made)).toMatch(/^\S.*\.$/);
          expect(made.line ?? 1).toBeGreaterThanOrEqual(1);
          expect(made.line ?? 1).toBeLessThanOrEqual(text.split('\n').length);
        } else {
          const after = applyEdits(text, made.edits);
          // The text may have the property in another spelling, which is the one that is written then.
          expect(sameValue(valueIn(dataOf(after), key), value)).toBe(true);
          expect(applyEdits(after, invertEdits(text, made.edits))).toBe(text);
        }
      }),
      { numRuns: RUNS.any },
    );
  });
});

function own(data: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(data, key) ? data[key] : undefined;
}
