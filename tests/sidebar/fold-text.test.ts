import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/sidebar/fold-text';

describe('foldText', () => {
  it.each([
    ['Maré Pay', 'mare pay'],
    ['ŁUKASZ Żółć', 'lukasz zolc'],
    ['Straße', 'strasse'],
    ['Ærøskøbing', 'aeroskobing'],
    ['  two   words ', 'two words'],
    ['Ｆｕｌｌ width', 'full width'],
  ])('folds "%s" to "%s"', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('says the same of a letter with its accent apart', () => {
    expect(foldText('Mare\u0301')).toBe(foldText('Maré'));
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
