import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type TextEdit } from '../../src/text/text-edit';
import { previewLines } from '../../src/text/preview-lines';

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

  it('shows a line that gets another value as gone and come', () => {
    const shown = drawn('kind:\ngoals: []', [{ from: 5, to: 5, text: ' first' }]);
    expect(shown).toEqual(['removed: kind:', 'added: kind: first', 'kept: goals: []']);
  });

  it('shows lines that go with nothing in their place', () => {
    const shown = drawn('a\nb\nc\nd', [{ from: 2, to: 6, text: '' }]);
    expect(shown).toEqual(['kept: a', 'removed: b', 'removed: c', 'kept: d']);
    expect(drawn('a\nb', [{ from: 1, to: 3, text: '' }])).toEqual(['kept: a', 'removed: b']);
    expect(drawn('\na', [{ from: 0, to: 1, text: '' }])).toEqual(['removed: ', 'kept: a']);
    expect(drawn('a', [{ from: 0, to: 1, text: '' }])).toEqual(['removed: a']);
  });

  it('shows a line that several edits touch once, and lines side by side each with what takes its place', () => {
    const edits = [{ from: 0, to: 1, text: 'A' }, { from: 2, to: 3, text: 'B' }, { from: 4, to: 5, text: 'C' }];
    expect(drawn('a b\nc', edits)).toEqual(['removed: a b', 'added: A B', 'removed: c', 'added: C']);
  });

  it('shows nothing where an edit leaves every line as it is', () => {
    expect(drawn('a\nb', [{ from: 0, to: 1, text: 'a' }])).toEqual([]);
  });

  it('shows no line below the last one', () => {
    expect(drawn('', [{ from: 0, to: 0, text: 'a\n\n' }])).toEqual(['added: a', 'added: ']);
    expect(drawn('a\n', [{ from: 2, to: 2, text: 'b\n' }])).toEqual(['kept: a', 'added: b']);
  });

  it('shows no carriage returns', () => {
    expect(drawn('a\r\nb', [{ from: 3, to: 3, text: 'x\r\n' }])).toEqual(['kept: a', 'added: x', 'kept: b']);
  });

  it('has in what stays and goes the lines from before, and in what stays and comes those from after', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r\n'), maxLength: 12 });
    const cut = fc.record({ skip: fc.nat(6), length: fc.nat(4), text: line });
    const cuts = fc.array(cut, { minLength: 1, maxLength: 5 });
    const linesOf = (text: string) => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));
    fc.assert(
      fc.property(fc.array(line).map((parts) => parts.join('')), cuts, (note, wanted) => {
        const edits: TextEdit[] = [];
        for (const { skip, length, text } of wanted) {
          const from = (edits.at(-1)?.to ?? 0) + skip;
          if (from + length <= note.length) edits.push({ from, to: from + length, text });
        }
        const before = linesOf(note).map((text) => text.replace(/\r$/, ''));
        const after = linesOf(applyEdits(note, edits)).map((text) => text.replace(/\r$/, ''));
        const lines = previewLines(note, edits);
        const isSame = lines.length === 0;
        const old: string[] = isSame ? [...before] : [];
        const now: string[] = isSame ? [...before] : [];
        for (const shown of lines) {
          if (shown.kind === 'left-out') {
            const unseen = before.slice(old.length, old.length + shown.count);
            old.push(...unseen);
            now.push(...unseen);
          } else {
            if (shown.kind !== 'added') old.push(shown.text);
            if (shown.kind !== 'removed') now.push(shown.text);
          }
        }
        expect(old).toEqual(before);
        expect(now).toEqual(after);
      }),
      { numRuns: 2000 },
    );
  });

  it('shows as gone and come no more than the lines that the edits touch', () => {
    const note = Array.from({ length: 20_000 }, (_, at) => `${String(at).padStart(9)}\n`).join('');
    const edits = Array.from({ length: 1000 }, (_, at) => ({ from: at * 200, to: at * 200 + 1, text: 'X' }));
    const changed = previewLines(note, edits).filter(({ kind }) => kind === 'removed' || kind === 'added');
    expect(changed).toHaveLength(2000);
  });
});
