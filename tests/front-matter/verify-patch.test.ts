import { describe, expect, it } from 'vitest';
import { verifyPatch } from '../../src/front-matter/patch';
import { parseYaml } from './parse-yaml';

const before = { text: '---\na: 1\nb: [x]\nc: 3\n---\nText\n', data: { a: 1, b: ['x'], c: 3 } };

function check(after: string, changes: Readonly<Record<string, unknown>>): boolean {
  return verifyPatch(before, after, changes, parseYaml);
}

describe('verifyPatch', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['a new value', '---\na: 2\nb: [x]\nc: 3\n---\nText\n', { a: 2 }],
    ['a property more, below the others', '---\na: 1\nb: [x]\nc: 3\nd: 4\n---\nText\n', { d: 4 }],
    ['a property less', '---\na: 1\nc: 3\n---\nText\n', { b: undefined }],
    ['null', '---\na: 1\nb: [x]\nc:\n---\nText\n', { c: null }],
    ['a name of the prototype', '---\na: 1\nb: [x]\nc: 3\n__proto__: 4\n---\nText\n', JSON.parse('{"__proto__": 4}')],
  ])('is content with %s', (_, after, changes) => {
    expect(check(after, changes)).toBe(true);
  });

  it.each<[string, string, Record<string, unknown>]>([
    ['another value than asked for', '---\na: 20\nb: [x]\nc: 3\n---\nText\n', { a: 2 }],
    ['a number in place of text', '---\na: 2\nb: [x]\nc: 3\n---\nText\n', { a: '2' }],
    ['null in place of nothing', '---\na: 1\nb:\nc: 3\n---\nText\n', { b: undefined }],
    ['nothing in place of null', '---\na: 1\nc: 3\n---\nText\n', { b: null }],
    ['another property that changed', '---\na: 2\nb: [x, y]\nc: 3\n---\nText\n', { a: 2 }],
    ['another property that is gone', '---\na: 2\nb: [x]\n---\nText\n', { a: 2 }],
    ['a property that nobody asked for', '---\na: 2\nb: [x]\nc: 3\nd: 4\n---\nText\n', { a: 2 }],
    ['properties in another order', '---\nb: [x]\na: 2\nc: 3\n---\nText\n', { a: 2 }],
    ['another text', '---\na: 2\nb: [x]\nc: 3\n---\nText!\n', { a: 2 }],
    ['properties that cannot be read', '---\na: 2\nb: [x\nc: 3\n---\nText\n', { a: 2 }],
    ['no properties', 'a: 2\nb: [x]\nc: 3\nText\n', { a: 2 }],
  ])('objects to %s', (_, after, changes) => {
    expect(check(after, changes)).toBe(false);
  });
});
