import { describe, expect, it } from 'vitest';
import { capitalise } from '../../src/words/sentences';

describe('capitalise', () => {
  it.each([
    ['three-way', 'Three-way'],
    ['', ''],
  ])('makes %j %j', (word, written) => {
    expect(capitalise(word)).toBe(written);
  });
});
