import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits, invertEdits, type TextEdit } from '../../src/text/text-edit';
import { type Insertion, insertTemplate } from '../../src/templates/insert-template';
import { parseYaml } from '../front-matter/parse-yaml';
import { CONTEXT } from '../templates/context';
import { anchorOf, insertionExamples, linkedRules } from './insertion-examples';
import { reasonOf } from '../front-matter/reason';

const CURSOR = '▮';
const page = readFileSync('docs/inserting.md', 'utf8');
const read = insertionExamples(page);

/** Each example as it stands on the page, and with the line ends that Windows has. */
const examples = ['\n', '\r\n'].flatMap((lineBreak) =>
  read.map(({ rule, note, template, outcome }, index) => {
    const written = (text: string) => text.replaceAll('\n', lineBreak);
    const text = written(note.replace(CURSOR, ''));
    const marked = written(note).indexOf(CURSOR);
    return {
      title: `${rule} (${String(index + 1)}, line end ${JSON.stringify(lineBreak)})`,
      text,
      template: written(template),
      outcome: outcome.kind === 'edits' ? { ...outcome, after: written(outcome.after) } : outcome,
      // The page says: where no cursor is shown, it makes no difference where it is.
      cursors: marked === -1 ? [...Array(text.length + 1).keys()] : [marked],
      showsCursor: marked !== -1,
    };
  }),
);

function insert(note: string, template: string, cursor: number): Insertion {
  return insertTemplate({ note, template, cursor, context: CONTEXT, parseYaml });
}

function editsOf(insertion: Insertion): readonly TextEdit[] {
  return insertion.kind === 'edits' ? insertion.edits : [];
}

describe('docs/inserting.md', () => {
  it('has an example for every rule of its table, in that order, and for no other', () => {
    expect(linkedRules(page)).toEqual([...new Set(read.map(({ rule }) => anchorOf(rule)))]);
  });

  describe.each(examples)('$title', ({ text, template, outcome, cursors, showsCursor }) => {
    it('is right about what becomes of the note', () => {
      for (const cursor of cursors) {
        const made = insert(text, template, cursor);
        expect(made.kind).toBe(outcome.kind);
        if (made.kind === 'refused' && outcome.kind === 'refused') {
          const place = made.line === null ? '' : `Line ${String(made.line)}: `;
          expect(place + reasonOf(made, made.where)).toBe(outcome.notice);
        }
        if (made.kind === 'edits' && outcome.kind === 'edits') {
          const after = applyEdits(text, made.edits);
          const shown = `${after.slice(0, made.cursor)}${CURSOR}${after.slice(made.cursor)}`;
          expect(showsCursor ? shown : after).toBe(outcome.after);
        }
      }
    });

    it('needs no second insertion', () => {
      for (const cursor of cursors) {
        const made = insert(text, template, cursor);
        const after = applyEdits(text, editsOf(made));
        const later = made.kind === 'edits' ? made.cursor : cursor;
        expect(insert(after, template, later).kind).toBe(made.kind === 'edits' ? 'complete' : made.kind);
      }
    });

    it('is undone to the byte', () => {
      for (const cursor of cursors) {
        const edits = editsOf(insert(text, template, cursor));
        expect(applyEdits(applyEdits(text, edits), invertEdits(text, edits))).toBe(text);
      }
    });

    it('takes nothing of the note away but empty values', () => {
      for (const cursor of cursors) {
        const lost = editsOf(insert(text, template, cursor)).filter((edit) => {
          const taken = text.slice(edit.from, edit.to).trim();
          return !['', '""', '[]'].includes(taken) && !edit.text.includes(taken);
        });
        expect(lost).toEqual([]);
      }
    });
  });
});
