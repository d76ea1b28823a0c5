import { describe, expect, it } from 'vitest';
import { MultiMap } from '../../src/index/multi-map';

describe('a map of many values', () => {
  it('has each value once under its key', () => {
    const map = new MultiMap<string, string>();
    map.add('a', 'v1');
    map.add('a', 'v1');
    map.add('a', 'v2');
    expect([...map.get('a')]).toEqual(['v1', 'v2']);
  });

  it('has none under a key that it does not know, or no longer', () => {
    const map = new MultiMap<string, string>();
    map.add('a', 'v1');
    map.delete('a', 'v1');
    map.delete('b', 'v1');
    expect([map.get('a').size, map.get('b').size]).toEqual([0, 0]);
  });

  it('moves a value from some keys to others, and leaves it under those in both', () => {
    const map = new MultiMap<string, string>();
    for (const key of ['a', 'b']) map.add(key, 'v1');
    map.add('a', 'v2');
    map.move('v1', ['a', 'b'], ['b', 'c']);
    expect(['a', 'b', 'c'].map((key) => [...map.get(key)])).toEqual([['v2'], ['v1'], ['v1']]);
  });

  it('moves a value that is under one key or none', () => {
    const map = new MultiMap<string, string>();
    map.moveOne('v1', undefined, 'a');
    map.moveOne('v2', undefined, 'a');
    map.moveOne('v1', 'a', 'b');
    map.moveOne('v2', 'a', undefined);
    expect([[...map.get('a')], [...map.get('b')]]).toEqual([[], ['v1']]);
  });
});
