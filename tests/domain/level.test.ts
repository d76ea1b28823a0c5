import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelItem, LEVELS, levelText, readLevelItem, readLevelWords } from '../../src/domain/level';

describe('a level with its words', () => {
  it.each([
    ['+1 Two decide alone', 1, 'Two decide alone'],
    ['1 Two decide alone', 1, 'Two decide alone'],
    ['-2: Nobody does', -2, 'Nobody does'],
    ['−2 – Nobody does', -2, 'Nobody does'],
    ['0. As agreed', 0, 'As agreed'],
    ['-0 As agreed', 0, 'As agreed'],
    [' + 2  Everybody ', 2, 'Everybody'],
    ['2 10 of 12 decide', 2, '10 of 12 decide'],
    ['+1 Two of them\n  decide alone', 1, 'Two of them decide alone'],
    ['+1\r\n\r\nTwo decide', 1, 'Two decide'],
    ['0 As\u2028agreed\n', 0, 'As agreed'],
  ])('is read from %j', (item, level, words) => {
    expect(readLevelItem(item)).toEqual([level, words]);
  });

  it.each(['', 'Two decide alone', '3 Too far', '-3 Too far', '+1', '1.5 Between', '10 of 12', '+1Two'])(
    'is not read from %j',
    (item) => {
      expect(readLevelItem(item)).toBeUndefined();
    },
  );

  it('is read as it was written', () => {
    const words = fc.stringMatching(/^[A-Za-z][a-z +:–0-9-]*[a-z]$/);
    fc.assert(
      fc.property(fc.constantFrom(...LEVELS), words, (level, text) => {
        expect(readLevelItem(levelItem(level, text))).toEqual([level, text]);
      }),
    );
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (item) => {
        const [level] = readLevelItem(item) ?? [0];
        expect(LEVELS).toContain(level);
      }),
    );
  });

  it('counts once: of two for one level the first, and what is none is passed over', () => {
    expect([...readLevelWords(['0 One', 'Two', '+0 Three', '-1 Four'])]).toEqual([
      [0, 'One'],
      [-1, 'Four'],
    ]);
  });

  it('has a minus sign that YAML does not take for a list', () => {
    expect(LEVELS.map(levelText)).toEqual(['+2', '+1', '0', '−1', '−2']);
  });
});
