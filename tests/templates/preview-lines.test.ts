import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/notes/text-edit';
import { previewLines } from '../../src/templates/preview-lines';

/** One character a line: what is added, what stays, and how many lines stay unseen. */
const drawn = (...preview: Parameters<typeof previewLines>) =>
  previewLines(...preview).map((line) => (line.kind === 'left-out' ? line.count : `${line.kind}: ${line.text}`));

describe('previewLines', () => {
  it('has nothing to show where nothing changes', () => {
    expect(drawn('a\nb\n', [])).toEqual([]);
  });

  it('shows all of a new note as added', () => {
    expect(drawn('', [{ from: 0, to: 0, text: 'a\nb' }])).toEqual(['added: a', 'added: b']);
  });

  it('shows two lines that stay around what is added, and counts the others', () => {
    const note = 'a\nb\nc\nd\ne\nf\ng';
    const shown = ['kept: b', 'kept: c', 'added: new', 'kept: d', 'kept: e'];
    expect(drawn(note, [{ from: 6, to: 6, text: 'new\n' }])).toEqual([1, ...shown, 2]);
  });

  it('shows a line that gets its value as added', () => {
    const shown = drawn('kind:\ngoals: []', [{ from: 5, to: 5, text: ' first' }]);
    expect(shown).toEqual(['added: kind: first', 'kept: goals: []']);
  });

  it('shows no line below the last one', () => {
    expect(drawn('', [{ from: 0, to: 0, text: 'a\n\n' }])).toEqual(['added: a', 'added: ']);
    expect(drawn('a\n', [{ from: 2, to: 2, text: 'b\n' }])).toEqual(['kept: a', 'added: b']);
  });

  it('shows no carriage returns', () => {
    expect(drawn('a\r\nb', [{ from: 3, to: 3, text: 'x\r\n' }])).toEqual(['kept: a', 'added: x', 'kept: b']);
  });

  it('holds every line of the result once, shown or counted, and every character that is added', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b', '\n') });
    fc.assert(
      fc.property(line, line, line, fc.string({ minLength: 1 }), (above, replaced, below, text) => {
        const note = above + replaced + below;
        const edit = { from: above.length, to: above.length + replaced.length, text };
        const lines = previewLines(note, [edit]);
        const result = applyEdits(note, [edit]).replace(/\n$/, '').split('\n');
        const count = lines.reduce((sum, shown) => sum + (shown.kind === 'left-out' ? shown.count : 1), 0);
        expect(count).toBe(result.length);
        const added = lines.flatMap((shown) => (shown.kind === 'added' ? shown.text : []));
        for (const piece of text.replaceAll('\r', '').split('\n')) expect(added.join('\n')).toContain(piece);
      }),
    );
  });
});
