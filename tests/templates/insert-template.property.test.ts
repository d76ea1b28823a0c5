import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { findFrontMatterBlock, readFrontMatter } from '../../src/front-matter/front-matter';
import { applyEdits, invertEdits, type TextEdit } from '../../src/text/text-edit';
import { asList, asText } from '../../src/front-matter/read-value';
import { KINDS } from '../../src/domain/session-note';
import { builtInTemplates } from '../../src/templates/built-in-templates';
import { type Insertion, insertTemplate } from '../../src/templates/insert-template';
import { outline } from '../../src/body/outline';
import { readTemplate } from '../../src/templates/read-template';
import { joinPieces, noteInPieces } from '../front-matter/note-arbitrary';
import { parseYaml } from '../front-matter/parse-yaml';
import { CONTEXT } from './context';
import {
  anyTemplate,
  noteBody,
  noteOfBlocks,
  noteOfHeadings,
  noteWithCursor,
  sectionsAndNote,
  templateOfHeadings,
} from './insertion-arbitrary';
import { reasonOf } from '../front-matter/reason';
import { en } from '../../src/words/en';

/** Together more than 8,000 notes. */
const RUNS = { twice: 1000, undo: 800, refused: 500, bytes: 800, values: 800, order: 1500, blocks: 2000, chains: 2000 };

const SESSION_TEMPLATES = [true, false].flatMap((prompts) => {
  const templates = builtInTemplates(prompts, en.templates);
  return KINDS.map((kind) => templates[kind]);
});

function insert(note: string, template: string, cursor: number): Insertion {
  return insertTemplate({ note, template, cursor, context: CONTEXT, parseYaml });
}

function dataOf(text: string): Readonly<Record<string, unknown>> {
  const read = readFrontMatter(text, parseYaml);
  return read.kind === 'read' ? read.data : {};
}

/** The names of the properties that a template has. */
function namesIn(template: string): Set<string> {
  const read = readTemplate({ template, context: CONTEXT, parseYaml });
  return new Set(read.kind === 'read' ? read.properties.map(({ name }) => name) : []);
}

/** The blocks of Markdown on the highest level, as a parser that is not ours finds them, without outer blank lines. */
function blocksOf(text: string): string[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const tokens = new MarkdownIt({ html: true }).parse(lines.join('\n'), {});
  return tokens.flatMap(({ level, nesting, map }) => {
    return level === 0 && nesting >= 0 && map ? [lines.slice(...map).join('\n').trimEnd()] : [];
  });
}

/** Each block on the highest level with the headings above it, as a parser that is not ours finds them. */
function chainsOf(text: string): string[] {
  const lines = text.split('\n');
  const above: string[] = [];
  const chains: string[] = [];
  for (const { type, tag, level, nesting, map } of new MarkdownIt({ html: true }).parse(text, {})) {
    if (level !== 0 || nesting < 0 || !map) continue;
    const block = lines.slice(...map).join('\n').trimEnd();
    if (type === 'heading_open') above.length = Number(tag.slice(1)) - 1;
    chains.push([...above, block].join(' / '));
    if (type === 'heading_open') above.push(...Array<string>(Number(tag.slice(1)) - above.length - 1), block);
  }
  return chains;
}

/** Where the text of the last edit stands in the note that has them all. */
function placeOfLast(edits: readonly TextEdit[]): number {
  const last = edits.at(-1);
  const shift = edits.slice(0, -1).reduce((sum, { from, to, text }) => sum + text.length - (to - from), 0);
  return last ? last.from + shift + last.text.length - last.text.trimStart().length : 0;
}

describe('inserting a template', () => {
  // A template of somebody's own may have headings without a name, or the same one twice, and then it does not hold.
  it('of ours twice is inserting it once, with the cursor in what was inserted', () => {
    fc.assert(
      fc.property(noteWithCursor, fc.constantFrom(...SESSION_TEMPLATES), ({ note, cursor }, template) => {
        // Where a comment or formula may begin, what is added goes to the end, which may be in another entry.
        fc.pre(outline(note, 0).unsureFrom === Infinity);
        const once = insert(note, template, cursor);
        fc.pre(once.kind === 'edits');
        const after = applyEdits(note, once.edits);
        expect(insert(after, template, placeOfLast(once.edits))).toEqual({ kind: 'complete' });
      }),
      { numRuns: RUNS.twice },
    );
  });

  it('leaves every block below the headings that it was below', () => {
    fc.assert(
      fc.property(noteOfHeadings, templateOfHeadings, fc.nat(300), (note, template, at) => {
        const made = insert(note, template, Math.min(at, note.length));
        fc.pre(made.kind === 'edits');
        const before = chainsOf(note);
        const after = chainsOf(applyEdits(note, made.edits));
        // All that was there is there, in its order, and what is between is new.
        const left = [...before];
        for (const chain of after) if (chain === left[0]) left.shift();
        expect(left).toEqual([]);
      }),
      { numRuns: RUNS.chains },
    );
  });

  it('is undone to the byte, and leaves a cursor within the note and one kind of line end', () => {
    fc.assert(
      fc.property(noteWithCursor, anyTemplate, ({ note, cursor }, template) => {
        const made = insert(note, template, cursor);
        fc.pre(made.kind === 'edits');
        const after = applyEdits(note, made.edits);
        expect(after).not.toBe(note);
        expect(applyEdits(after, invertEdits(note, made.edits))).toBe(note);
        expect(made.cursor).toBeGreaterThanOrEqual(0);
        expect(made.cursor).toBeLessThanOrEqual(after.length);
        if (note.includes('\r\n') && !/(?:^|[^\r])\n/.test(note)) expect(after).not.toMatch(/(?:^|[^\r])\n/);
      }),
      { numRuns: RUNS.undo },
    );
  });

  it('is refused with a sentence and without edits, also the next time', () => {
    fc.assert(
      fc.property(noteWithCursor, anyTemplate, fc.nat(400), ({ note, cursor }, template, other) => {
        const made = insert(note, template, cursor);
        fc.pre(made.kind === 'refused');
        expect(Object.keys(made).sort()).toEqual(['kind', 'line', 'problem', 'where']);
        expect(reasonOf(made, made.where)).toMatch(/^\S.*\.$/);
        const lines = (made.where === 'note' ? note : template).split('\n').length;
        expect(made.line ?? 1).toBeGreaterThanOrEqual(1);
        expect(made.line ?? 1).toBeLessThanOrEqual(lines);
        expect(insert(note, template, Math.min(other, note.length))).toEqual(made);
      }),
      { numRuns: RUNS.refused },
    );
  });

  it('touches no byte but in properties that the template has, too', () => {
    fc.assert(
      fc.property(noteInPieces, noteBody, anyTemplate, fc.nat(400), (pieces, body, template, at) => {
        const note = `${joinPieces(pieces)}\n${body}`;
        const made = insert(note, template, Math.min(at, note.length));
        fc.pre(made.kind === 'edits');
        const names = namesIn(template);
        const spans: (readonly [from: number, to: number])[] = [[0, pieces.opening.length]];
        let from = pieces.opening.length;
        for (const { name, lines } of pieces.pieces) {
          if (name === undefined || !names.has(name)) spans.push([from, from + lines.length]);
          from += lines.length;
        }
        const { bodyStart } = findFrontMatterBlock(note);
        spans.push([from, bodyStart]);
        for (const edit of made.edits) {
          expect(spans.filter(([start, end]) => edit.from < end && edit.to > start)).toEqual([]);
          if (edit.to > bodyStart) expect(edit.from).toBe(edit.to);
        }
      }),
      { numRuns: RUNS.bytes },
    );
  });

  it('keeps the note’s values, and its items at the head of every list', () => {
    fc.assert(
      fc.property(noteInPieces, anyTemplate, (pieces, template) => {
        const note = joinPieces(pieces);
        const made = insert(note, template, 0);
        fc.pre(made.kind === 'edits');
        const data = dataOf(applyEdits(note, made.edits));
        for (const [name, own] of Object.entries(dataOf(note))) {
          const after = Object.entries(data).find(([other]) => other === name)?.[1];
          const items = asList(own);
          if (items === undefined) expect(after).toEqual(own);
          else if (asText(own) !== '') expect(asList(after)?.slice(0, items.length).map(show)).toEqual(items.map(show));
          if (!Array.isArray(after) && asText(own) !== '') expect(after).toEqual(own);
        }
      }),
      { numRuns: RUNS.values },
    );
  });

  it('adds the missing sections in the order of the template', () => {
    fc.assert(
      fc.property(sectionsAndNote, fc.nat(200), ({ names, template, note }, at) => {
        const made = insert(note, template, Math.min(at, note.length));
        const after = made.kind === 'edits' ? applyEdits(note, made.edits) : note;
        const found = after.replace(/^```[^]*?^```/gm, '').matchAll(/^#{1,3} (.*)$/gm);
        expect([...found].map(([, name = '']) => name).filter((name) => names.includes(name))).toEqual(names);
      }),
      { numRuns: RUNS.order },
    );
  });

  it('stays out of every paragraph, list, quote, table, code block and HTML comment', () => {
    const some = ['Text\n\n## X\n', '## Recognition\n\n## X\n\nx\n\n## Value\n\n## Y', '## Value\n## X'];
    fc.assert(
      fc.property(noteOfBlocks, fc.constantFrom(...some), fc.nat(60), (note, sections, at) => {
        const made = insert(note, sections, Math.min(at, note.length));
        fc.pre(made.kind === 'edits');
        const left = blocksOf(note);
        for (const block of blocksOf(applyEdits(note, made.edits))) if (block === left[0]) left.shift();
        expect(left).toEqual([]);
      }),
      { numRuns: RUNS.blocks },
    );
  });
});

/** An item as text, where it has one: an unquoted link and a quoted one are the same item. */
function show(item: unknown): unknown {
  return asText(item) ?? item;
}
