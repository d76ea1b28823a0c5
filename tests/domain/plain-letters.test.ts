import { describe, expect, it } from 'vitest';
import { plainLetters } from '../../src/domain/letters';

describe('the plain letters of a text', () => {
  it('are without strokes, and two where a keyboard has two', () => {
    const typed: Readonly<Record<string, string>> = {
      'ß æ œ þ': 'ss ae oe th',
      'ø ɵ ɔ': 'o o o',
      'ł đ ð ɖ ɗ': 'l d d d d',
      'ı ɨ ȷ': 'i i j',
      'ħ ŧ ŋ ɲ ĸ ƙ': 'h t n n k k',
      'ƀ ɓ ƈ ƒ ǥ ɠ': 'b b c f g g',
      'ǝ ə ɛ': 'e e e',
      'ʉ ʋ ƴ ƶ': 'u v y z',
    };
    for (const [letters, plain] of Object.entries(typed)) {
      expect(plainLetters(letters)).toBe(plain);
      expect(plainLetters(letters.toUpperCase())).toMatch(/^[a-z ]+$/);
    }
  });

  it('are without accents and what takes no room, and keep their spaces', () => {
    expect(plainLetters(' José\u00AD  NÚÑEZ ')).toBe(' jose  nunez ');
    expect(plainLetters('e\u0301\u0323\u200D')).toBe('e');
  });
});
