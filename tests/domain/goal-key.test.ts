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
  ])('takes %j and %j as the same: %s', (one, other) => {
    expect(normaliseLabel(one)).toBe(normaliseLabel(other));
  });

  it.each([
    ['kız', 'kiz', 'the dotless ı is another letter'],
    ['Speak up', 'Speakup', 'a space inside counts'],
    ['Speak. Up', 'Speak Up', 'a full stop inside counts'],
    ['.Speak up', 'Speak up', 'a full stop before counts'],
    ['Speak up!', 'Speak up', 'other signs at the end count'],
    ['resume', 'résumé', 'accents count'],
  ])('keeps %j and %j apart: %s', (one, other) => {
    expect(normaliseLabel(one)).not.toBe(normaliseLabel(other));
  });

  it('changes nothing the second time', () => {
    const letters = ['ß', 'ẞ', 'ς', 'Σ', 'ı', 'İ', 'ǰ', 'ΐ', 'ᾳ', 'ŉ', 'ﬃ', 'α', 'ι', 'i'];
    const odd = fc.constantFrom(...letters, '\u0301', '\u0308', '\u0323', '\u0345', '¨', '…', '.', ' ');
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
