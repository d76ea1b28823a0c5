import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelKey } from '../../src/domain/goal-key';
import { plainName } from '../../src/domain/plain-name';

describe('plainName', () => {
  it('is the same however a name is written', () => {
    for (const name of ['José  Núñez', 'jose nunez', 'JOSE\u0301 NUÑEZ ']) expect(plainName(name)).toBe('jose nunez');
  });

  it.each([
    ['Maré Pay', 'mare pay'],
    ['ŁUKASZ Żółć', 'lukasz zolc'],
    ['Straße', 'strasse'],
    ['Ærøskøbing', 'aeroskobing'],
    ['ÉÜ', 'eu'],
    ['Œuvre Þór Đorđe Ħal', 'oeuvre thor dorde hal'],
    ['  two   words ', 'two words'],
    ['Ｆｕｌｌ width', 'full width'],
    ['O’Brien–Łoś', "o'brien-los"],
  ])('folds "%s" to "%s"', (text, folded) => {
    expect(plainName(text)).toBe(folded);
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plainName(plainName(text))).toBe(plainName(text));
      }),
    );
  });

  it('is the same wherever two labels are the same goal, so that what one finds the other does', () => {
    const sign = fc.constantFrom('a', 'ß', 'ı', 'Ş', '’', "'", '–', '-', '\u200b', '！', '.', ' ', '\ufe0f');
    fc.assert(
      fc.property(fc.string({ unit: sign }), fc.string({ unit: sign }), (one, other) => {
        if (labelKey(one) === labelKey(other)) expect(plainName(one)).toBe(plainName(other));
      }),
      { numRuns: 5000 },
    );
  });
});
