import { expect, test } from 'vitest';
import { MOST_CHARACTERS, shorten } from '../../src/text/shorten';

test('leaves a text alone that has room', () => {
  const text = 'a'.repeat(MOST_CHARACTERS);
  expect(shorten(text)).toBe(text);
  expect(shorten('')).toBe('');
});

test('cuts a long text between two words, and says so', () => {
  const short = shorten('decide alone '.repeat(500));
  expect(short.endsWith(' …')).toBe(true);
  expect(short.length).toBeLessThanOrEqual(MOST_CHARACTERS + 2);
  expect(short.slice(0, -2).split(' ').every((word) => word === 'decide' || word === 'alone')).toBe(true);
});

test('cuts a text without spaces between two characters, never within one', () => {
  const short = shorten(`x${'🌱'.repeat(300)}`);
  expect(short).toBe(`x${'🌱'.repeat((MOST_CHARACTERS - 2) / 2)} …`);
});
