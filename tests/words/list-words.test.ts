import { describe, expect, it } from 'vitest';
import { listWords } from '../../src/words/sentences';

describe('listWords', () => {
  it.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a and b', 'a und b'],
    [['a', 'b', 'c'], 'a, b and c', 'a, b und c'],
    [['a', 'b', 'c', 'd'], 'a, b, c and d', 'a, b, c und d'],
  ])('lists %j as people write it, without a comma before the last', (items, english, german) => {
    expect(listWords(items, 'en-GB')).toBe(english);
    expect(listWords(items, 'de')).toBe(german);
  });
});
