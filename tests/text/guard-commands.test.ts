import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCommands } from '../../src/text/guard-commands';
import { applyEdits, type TextEdit } from '../../src/text/text-edit';

const signs = fc.constantFrom('<', '%', '<%', '%>', 'a', '\n', '"', "'");
const piece = fc.array(signs, { maxLength: 6 }).map((all) => all.join(''));
const noteAndEdits = fc.array(fc.tuple(piece, piece, piece), { maxLength: 4 }).chain((parts) => {
  let text = '';
  const edits: TextEdit[] = [];
  for (const [kept, removed, inserted] of parts) {
    const from = text.length + kept.length;
    text += kept + removed;
    edits.push({ from, to: from + removed.length, text: inserted });
  }
  return fc.record({ text: piece.map((end) => text + end), edits: fc.constant(edits) });
});
const guarded = (text: string, edits: readonly TextEdit[], allowed?: string) => {
  return applyEdits(text, guardCommands(text, edits, allowed).edits);
};
const typed = (before: string, text: string, after = '') => {
  return guarded(before + after, [{ from: before.length, to: before.length, text }]);
};

describe('guardCommands', () => {
  it('lets no edit bring a command into a note that has none', () => {
    fc.assert(
      fc.property(noteAndEdits, ({ text, edits }) => {
        const clean = text.replaceAll('<%', 'ab');
        const after = guarded(clean, edits);
        expect(after).not.toContain('<%');
        expect(after.replaceAll('< %', '<%')).toBe(applyEdits(clean, edits).replaceAll('< %', '<%'));
      }),
      { numRuns: 2000 },
    );
  });

  it('changes nothing where no command comes in', () => {
    fc.assert(
      fc.property(noteAndEdits, ({ text, edits }) => {
        if (!applyEdits(text, edits).includes('<%')) expect(guarded(text, edits)).toBe(applyEdits(text, edits));
      }),
    );
  });

  it('breaks a command that is typed, in whatever way it comes together', () => {
    expect(typed('', 'Say <% x %>')).toBe('Say < % x %>');
    expect(typed('a <', '% x %>')).toBe('a < % x %>');
    expect(typed('a ', '<', '% x %>')).toBe('a < % x %>');
    expect(guarded('a <b% x %>', [{ from: 3, to: 4, text: '' }])).toBe('a < % x %>');
    expect(guarded('<bc%', [{ from: 1, to: 2, text: '' }, { from: 2, to: 3, text: '' }])).toBe('< %');
    expect(guarded('<% a %> x', [{ from: 0, to: 7, text: '<% evil %>' }])).toBe('< % evil %> x');
    expect(typed('<% a %> ', '<% b %>')).toBe('<% a %> < % b %>');
  });

  it('leaves the commands of the note where they are, and lets them be moved', () => {
    expect(typed('<% a %> ', 'b')).toBe('<% a %> b');
    const moved = [{ from: 0, to: 7, text: '' }, { from: 8, to: 8, text: '<% a %>' }];
    expect(guarded('<% a %> ', moved)).toBe(' <% a %>');
    expect(guarded('k: <% f("x") %>', [{ from: 3, to: 15, text: "'<% f(\"x\") %>'" }])).toBe("k: '<% f(\"x\") %>'");
  });

  it('lets in what the template says, and no more', () => {
    const edit = { from: 0, to: 0, text: '<% tp.file.title %> <% evil %>' };
    expect(guarded('', [edit], 'T <% tp.file.title %>')).toBe('<% tp.file.title %> < % evil %>');
  });

  it('moves the cursor along', () => {
    const { moved } = guardCommands('', [{ from: 0, to: 0, text: 'a <% b' }]);
    expect([1, 3, 4, 6].map(moved)).toEqual([1, 3, 5, 7]);
  });
});
