import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptItems } from '../../src/front-matter/edit-list';

const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });

describe('keptItems', () => {
  it('keeps all items when one is added in the middle', () => {
    expect(keptItems(['a', 'b'], ['a', 'c', 'b'])).toEqual([[0, 0], [1, 2]]);
  });

  it('pairs equal items only, in ascending order on both sides', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const kept = keptItems(before, after);
        kept.forEach(([i, j], index) => {
          expect(before[i]).toBe(after[j]);
          const [lastI, lastJ] = kept[index - 1] ?? [-1, -1];
          expect(i > lastI && j > lastJ).toBe(true);
        });
      }),
    );
  });

  it('keeps every item of a list that only grew or only shrank', () => {
    fc.assert(
      fc.property(list, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (longer, picked) => {
        const shorter = longer.filter((_, index) => picked[index]);
        expect(keptItems(longer, shorter)).toHaveLength(shorter.length);
        expect(keptItems(shorter, longer)).toHaveLength(shorter.length);
      }),
    );
  });
});
