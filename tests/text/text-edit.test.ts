import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, sortEdits } from '../../src/text/text-edit';

describe('applyEdits', () => {
  it('replaces, inserts and deletes at offsets of the original text', () => {
    const edits = [{ from: 0, to: 1, text: 'A' }, { from: 2, to: 2, text: '+' }, { from: 3, to: 5, text: '' }];
    expect(applyEdits('abcdef', edits)).toBe('Ab+cf');
  });

  it.each([
    [[{ from: 2, to: 3, text: '' }, { from: 1, to: 1, text: '' }]],
    [[{ from: 0, to: 2, text: '' }, { from: 1, to: 3, text: '' }]],
    [[{ from: 2, to: 1, text: '' }]],
    [[{ from: 0, to: 4, text: '' }]],
  ])('throws on edits that are out of order or outside the text: %j', (edits) => {
    expect(() => applyEdits('abc', edits)).toThrow(RangeError);
  });
});

describe('sortEdits', () => {
  it('joins edits that touch and drops those that do nothing', () => {
    const edits = [{ from: 4, to: 6, text: 'y' }, { from: 0, to: 0, text: '' }, { from: 4, to: 4, text: 'x' }];
    expect(sortEdits(edits)).toEqual([{ from: 4, to: 6, text: 'xy' }]);
  });

  it('changes nothing about the result', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ minLength: 20 }), cuts, fc.string({ maxLength: 2 }), (text, offsets, inserted) => {
        const sorted = offsets.toSorted((a, b) => a - b).filter((offset) => offset <= text.length);
        const edits = sorted.map((from, index) => ({ from, to: sorted[index + 1] ?? text.length, text: inserted }));
        expect(applyEdits(text, sortEdits(edits.toReversed()))).toBe(applyEdits(text, edits));
      }),
    );
  });
});
