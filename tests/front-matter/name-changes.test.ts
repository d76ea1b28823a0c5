import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFrontMatter } from '../../src/front-matter/front-matter';
import { type Changes, nameChanges, patch } from '../../src/front-matter/patch';
import { foldName } from '../../src/front-matter/property-in';
import { applyEdits } from '../../src/text/text-edit';
import { reasonOf, saidRefusal } from './reason';

function written(text: string, changes: Changes): string {
  const patched = patch(text, changes, parse);
  return patched.kind === 'edits' ? applyEdits(text, patched.edits) : reasonOf(patched);
}

describe('writing a property', () => {
  it.each([
    ['---\nDate: 2026-03-01\n---\n', '---\nDate: 2026-03-02\n---\n', 'under the name that the note has for it'],
    ['---\n"DATE" : x # why\n---\n', '---\n"DATE" : 2026-03-02 # why\n---\n', 'in quotes, beside its comment'],
    ['---\nDate: x\ndate:\n---\n', '---\nDate: x\ndate: 2026-03-02\n---\n', 'under the exact one of two names'],
    ['---\ndates: x\n---\n', '---\ndates: x\ndate: 2026-03-02\n---\n', 'as a new one where there is none'],
  ])('changes %j to %j: %s', (before, after) => {
    expect(written(before, { date: '2026-03-02' })).toBe(after);
  });

  it('finds a renamed property whatever its accents are made of', () => {
    expect(written('---\nGRO\u0308SSE: 1\n---\n', { größe: 2 })).toBe('---\nGRO\u0308SSE: 2\n---\n');
  });

  it('removes it under the name that the note has for it', () => {
    expect(written('---\na: 1\nClosed-On: x\n---\n', { 'closed-on': undefined })).toBe('---\na: 1\n---\n');
  });

  it('changes nothing where the note says so already under another spelling', () => {
    expect(patch('---\nStatus: active\n---\n', { status: 'active' }, parse)).toEqual({ kind: 'edits', edits: [] });
  });

  it('is refused, naming both, where the note has two spellings of it and none is exact', () => {
    const note = '---\nDate: 1\nDATE: 2\n---\n';
    expect(saidRefusal(patch(note, { date: '2026-03-02' }, parse))).toEqual({
      kind: 'refused',
      line: null,
      reason: '“Date, DATE” are spellings of one name; please keep one of them.',
    });
    expect(written(note, { date: undefined })).toMatch(/^“Date, DATE”/);
    expect(written(note, { title: 'x' })).toBe('---\nDate: 1\nDATE: 2\ntitle: x\n---\n');
  });

  it('is refused where two changes would be one property, or add two spellings of one', () => {
    expect(written('---\ndate: 1\n---\n', { date: 2, Date: 3 })).toMatch(/^“date, Date”/);
    expect(written('Text', { DATE: 2, Date: 3 })).toMatch(/^“DATE, Date”/);
    expect(nameChanges(['date', 'Date'], [['date', 1], ['Date', 2]])).toMatchObject({ kind: 'named' });
  });

  it('never gives a note a second spelling of a name that it has', () => {
    const spellings = ['date', 'Date', 'DATE', 'größe', 'Größe', 'GRÖSSE', 'gro\u0308ße', 'kind', '\u212Aind'];
    const name = fc.constantFrom<string[]>(...spellings);
    const properties = fc.dictionary(name, fc.constantFrom('a', 'b', null));
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 5 }), properties, (there, changes) => {
        const note = `---\n${there.map((one) => `${one}: x\n`).join('')}---\n`;
        const patched = patch(note, changes, parse);
        if (patched.kind === 'refused') return;
        const read = readFrontMatter(applyEdits(note, patched.edits), parse);
        const after = read.kind === 'read' ? Object.keys(read.data) : [];
        const added = after.filter((one) => !there.includes(one)).map(foldName);
        expect(added.filter((one) => there.map(foldName).includes(one))).toEqual([]);
        expect(new Set(added).size).toBe(added.length);
        // What was asked for is what is read under that name.
        for (const [wanted, value] of Object.entries(changes)) {
          const spelling = after.includes(wanted) ? wanted : after.find((one) => foldName(one) === foldName(wanted));
          expect(read.kind === 'read' && read.data[spelling ?? '']).toBe(value);
        }
      }),
      { numRuns: 300 },
    );
  });
});
