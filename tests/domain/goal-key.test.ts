import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelKey, normaliseLabel } from '../../src/domain/goal-key';

describe('the key of a label', () => {
  it('is the normalised label under its own prefix, so that no path can be taken for it', () => {
    expect(labelKey(' Speak  up. ')).toBe('label:speak up');
  });
});

describe('normalising a label', () => {
  it.each([
    ['Speak up', 'SPEAK UP', 'case'],
    ['Speak up', '  Speak up  ', 'spaces around it'],
    ['Speak up', 'Speak \t\n  up', 'the width of inner space'],
    ['Speak up', 'Speak\u00a0up', 'a no-break space'],
    ['Speak up', 'Speak up.', 'a final full stop'],
    ['Speak up', 'Speak up. . ..', 'several full stops with spaces between them'],
    ['Speak up', 'Speak up\u2026', 'an ellipsis, which NFKC makes three full stops'],
    ['Speak up', 'Ｓｐｅａｋ ｕｐ', 'full-width letters'],
    ['office', 'oﬃce', 'ligatures'],
    ['Über', 'U\u0308ber', 'how an accent is put together'],
    ['Größe zeigen', 'GRÖSSE ZEIGEN', 'ß and SS'],
    ['Größe zeigen', 'GRÖẞE ZEIGEN', 'ß and the capital ẞ'],
    ['ὁ λόγος', 'ὁ ΛΌΓΟΣ', 'the final sigma'],
    ['ταΐζω', 'ΤΑΪ\u0301ΖΩ', 'a letter that upper case takes apart'],
    ['λόγος', 'λόγοσ', 'a sigma written without its final form'],
    ["Don't rescue", 'Don’t rescue', 'a curly apostrophe'],
    ["Don't rescue", 'Don‘t rescue', 'an apostrophe turned the other way'],
    ["Don't rescue", 'Don‛t rescue', 'a reversed apostrophe'],
    ["Don't rescue", 'Donʼt rescue', 'a letter apostrophe'],
    ['Say "no"', 'Say “no”', 'curly quotation marks'],
    ['Say "no"', 'Say „no“', 'low quotation marks'],
    ['Say "no"', 'Say ‟no”', 'reversed quotation marks'],
    ['Delegate', 'Dele\u00adgate', 'a soft hyphen'],
    ['Delegate', 'Dele\u200bgate', 'a zero-width space'],
    ['Delegate', 'Dele\u2060gate\ufeff', 'a word joiner and a byte order mark'],
    ['می‌خواهم', 'میخواهم', 'a zero-width non-joiner'],
    ['❤ for the team', '❤\ufe0f for the team', 'a variation selector'],
    ['任せる', '任せる。', 'a final ideographic full stop'],
    ['任せる', '任せる｡', 'a final half-width one'],
    ['任せる', '任せる！', 'a final full-width exclamation mark'],
    ['任せる', '任せる？ ！。', 'several final marks'],
    ['任せる', '任せる！…', 'a mark before an ellipsis'],
  ])('takes %j and %j as the same: %s', (one, other) => {
    expect(normaliseLabel(one)).toBe(normaliseLabel(other));
  });

  it.each([...'‐‑‒–—―−﹘﹣－'])('takes %j as a hyphen', (dash) => {
    expect(normaliseLabel(`Self${dash}care`)).toBe('self-care');
  });

  it.each([
    ['kız', 'kiz', 'the dotless ı is another letter'],
    ['Speak up', 'Speakup', 'a space inside counts'],
    ['Speak. Up', 'Speak Up', 'a full stop inside counts'],
    ['.Speak up', 'Speak up', 'a full stop before counts'],
    ['Speak up!', 'Speak up', 'other signs at the end count'],
    ['resume', 'résumé', 'accents count'],
    ['任せる', '任！せる', 'a mark inside counts'],
    ['Self-care', 'Self care', 'a dash is no space'],
  ])('keeps %j and %j apart: %s', (one, other) => {
    expect(normaliseLabel(one)).not.toBe(normaliseLabel(other));
  });

  it('changes nothing the second time', () => {
    const letters = ['ß', 'ẞ', 'ς', 'Σ', 'ı', 'İ', 'ǰ', 'ΐ', 'ᾳ', 'ŉ', 'ﬃ', 'α', 'ι', 'i'];
    const signs = ['\u0301', '\u0308', '\u0323', '\u0345', '¨', '…', '.', ' ', '！', '。', '\u200b', '’', '–', '⒈'];
    const odd = fc.constantFrom(...letters, ...signs);
    const label = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: odd }));
    fc.assert(
      fc.property(label, (text) => {
        const once = normaliseLabel(text);
        expect(normaliseLabel(once)).toBe(once);
      }),
      { numRuns: 5000 },
    );
  });

  it('does not tell upper from lower case of any letter', () => {
    const letter = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter((text) => text !== 'ı');
    fc.assert(
      fc.property(letter, (text) => {
        expect(normaliseLabel(text.toUpperCase())).toBe(normaliseLabel(text));
      }),
      { numRuns: 5000 },
    );
  });
});
