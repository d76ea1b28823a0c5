import { describe, expect, it } from 'vitest';
import { headingName } from '../../src/templates/heading-name';

describe('headingName', () => {
  it.each([
    ['**Value**'],
    ['_Value_ ==.=='],
    ['`value`'],
    ['[[Value]]'],
    ['[[Terms#Value|Value]]'],
    ['[Value](terms.md)'],
    ['Value #sensitive #to/read'],
    ['VALUE. ^b-1'],
    ['  Value  '],
  ])('takes %j for the same as Value', (text) => {
    expect(headingName(text)).toBe(headingName('Value'));
  });

  it.each([
    ['Session #3', 'Session #4'],
    ['C#', 'C'],
    ['#value', '#purpose'],
    ['[[A|Value]]', '[[A|Purpose]]'],
  ])('keeps %j and %j apart', (one, other) => {
    expect(headingName(one)).not.toBe(headingName(other));
  });
});
