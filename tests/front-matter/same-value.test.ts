import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sameValue } from '../../src/front-matter/read-value';
import { parseYaml } from './parse-yaml';

describe('sameValue', () => {
  it.each([
    [{ a: [1, { b: null }] }, { a: [1, { b: null }] }, true],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [Number.NaN, Number.NaN, true],
    ['1', 1, false],
    [null, undefined, false],
    [[], {}, false],
    [['a'], ['a', 'b'], false],
    [{ a: undefined }, { b: undefined }, false],
  ])('compares %j with %j: %s', (left, right, same) => {
    expect(sameValue(left, right)).toBe(same);
  });

  it.each([
    ['!!set {a, b}', '!!set {a, b}', true],
    ['!!set {a, b}', '!!set {a, c}', false],
    ['!!omap [a: 1, b: 2]', '!!omap [a: 1, b: 2]', true],
    ['!!omap [a: 1, b: 2]', '!!omap [b: 2, a: 1]', false],
    ['!!binary R0lG', '!!binary R0lG', true],
    ['!!binary R0lG', '!!binary R0lH', false],
    ['!!set {a}', '[a]', false],
  ])('compares what tags make, %s with %s: %s', (left, right, same) => {
    expect(sameValue(parseYaml(left), parseYaml(right))).toBe(same);
  });

  it('never takes two dates for equal, which no reader of notes hands out', () => {
    expect(sameValue(new Date(0), new Date(0))).toBe(false);
  });

  it('ends on values that contain themselves', () => {
    const [left, right, other] = ['&x [1, *x]', '&x [1, *x]', '&x [2, *x]'].map((yaml) => parse(yaml) as unknown);
    expect(sameValue(left, right)).toBe(true);
    expect(sameValue(left, other)).toBe(false);
  });
});
