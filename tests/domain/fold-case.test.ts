import { describe, expect, it } from 'vitest';
import { foldCase } from '../../src/domain/letters';

describe('full case folding', () => {
  it.each([
    ['Speak UP', 'speak up'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['οδος', 'οδοσ'],
    ['ﬁne', 'fine'],
  ])('makes %j %j', (text, folded) => {
    expect(foldCase(text)).toBe(folded);
  });

  it('keeps the dotless ı apart from i, wherever it stands', () => {
    expect(foldCase('ILIK')).toBe('ilik');
    expect(foldCase('ıLıK')).toBe('ılık');
  });
});
