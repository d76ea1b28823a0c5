import { describe, expect, it } from 'vitest';
import { MultiMap } from '../../src/index/multi-map';

describe('a map of many values', () => {
  it('has each value once under its key', () => {
    const map = new MultiMap<string, number>();
    map.add('a', 1);
    map.add('a', 1);
    map.add('a', 2);
    expect([...map.get('a')]).toEqual([1, 2]);
  });

  it('has none under a key that it does not know, or no longer', () => {
    const map = new MultiMap<string, number>();
    map.add('a', 1);
    map.delete('a', 1);
    map.delete('b', 1);
    expect([map.get('a').size, map.get('b').size]).toEqual([0, 0]);
  });

  it('moves a value from some keys to others, and leaves it under those in both', () => {
    const map = new MultiMap<string, number>();
    for (const key of ['a', 'b']) map.add(key, 1);
    map.add('a', 2);
    map.move(1, ['a', 'b'], ['b', 'c']);
    expect(['a', 'b', 'c'].map((key) => [...map.get(key)])).toEqual([[2], [1], [1]]);
  });
});
