import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, seen, seenError } from '../../probe/src/seen';

describe('what a check saw', () => {
  it('keeps numbers, answers and the words that the probe itself writes', () => {
    const { text } = seen`${'typed one\n'} after ${12.4} ms: ${true}, ${null}`;
    expect(text).toBe('"typed one\\n" after 12 ms: true, null');
  });

  it.each([
    ["ENOENT: no such file, open '/Users/Ada/Clients/Heron.md'", 'ENOENT: no such file, open'],
    ['File already exists.', 'File already exists.'],
    ['Übermut 2026-03-10 Пример', '… …-…-… …'],
  ])('keeps of the error %j what anybody would have', (message, kept) => {
    const { text } = seenError(new Error(message));
    expect(text).toContain(kept);
    expect(text).not.toMatch(/Ada|Clients|Heron|Users|2026/);
  });

  it('says nothing of what is thrown and is no error', () => {
    expect(seenError('Heron').text).toBe('something thrown that is no error');
  });

  it('lets no word through that is not one of its own, whatever stands around it', () => {
    const around = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\p{L}\p{N}\p{M}_]/gu, ''));
    fc.assert(fc.property(around, around, (before, after) => {
      const secret = `${before}Heronfeld${after}`;
      const { text } = inOrder([seen`${secret}`, seenError(new Error(secret))]);
      expect(text).not.toMatch(/heronfeld/i);
    }));
  });
});
