import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../src/text/file-name';

describe('safeFileName', () => {
  it.each([
    ['a plain name', 'Heron', 'Heron'],
    ['emoji, joined ones too', 'Wren 🦊👩‍💻', 'Wren 🦊👩‍💻'],
    ['letters of any script', 'Zoë Ångström 山田', 'Zoë Ångström 山田'],
    ['a character between words, which becomes a hyphen', 'Ana/Ben', 'Ana-Ben'],
    ['a character beside a space, which goes', 'Re: the board', 'Re the board'],
    ['characters at the ends, which go', '"Why?"', 'Why'],
    ['everything that a link cannot hold', 'a#b^c[d]e|f', 'a-b-c-d-e-f'],
    ['everything that Windows refuses', 'a\\b:c*d?e"f<g>h', 'a-b-c-d-e-f-g-h'],
    ['leading dots, which hide a file', '..hidden', 'hidden'],
    ['trailing dots and spaces, which Windows drops', 'Ltd. . ', 'Ltd'],
    ['a name that Windows keeps for a device', 'con', '_con'],
    ['a device with an ending', 'NUL.2026', '_NUL.2026'],
    ['a longer word that begins like a device', 'Conrad', 'Conrad'],
    ['an ending that a link would take for its own', 'Notes.md', 'Notes'],
    ['a link with an alias', '[[People/Ana Ruiz|Ana]]', 'Ana'],
    ['line breaks and tabs', 'Ana\n\tRuiz', 'Ana Ruiz'],
    ['marks that turn text around', 'Ana\u202Egpj', 'Anagpj'],
    ['decomposed letters, which are composed', 'Zoe\u0308', 'Zoë'],
    ['half of a surrogate pair', 'Ana\uD83D', 'Ana'],
  ])('takes %s', (_, text, name) => {
    expect(safeFileName(text)).toBe(name);
  });

  it.each(['', '   ', '...', '///', '[]', '?:*'])('gives nothing where nothing is left of “%s”', (text) => {
    expect(safeFileName(text)).toBeUndefined();
  });

  it('stays short enough for a date and an ending beside it, and cuts no emoji in two', () => {
    const name = safeFileName('👩‍💻'.repeat(80)) ?? '';
    expect(new TextEncoder().encode(`2026-11-22 ${name}.md`).length).toBeLessThanOrEqual(255);
    expect(name.replaceAll('👩‍💻', '')).toBe('');
  });

  it('gives a name that every platform takes, and the same name again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const name = safeFileName(text);
        if (name === undefined) return;
        expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}]|^[. ]|[. ]$|\.md$/iu);
        expect(name).not.toBe('');
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(181);
        expect(safeFileName(name)).toBe(name);
      }),
      { numRuns: 2000 },
    );
  });
});
