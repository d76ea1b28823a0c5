import { describe, expect, it } from 'vitest';
import { foldName, nameFinder, valueIn } from '../../src/front-matter/property-in';

describe('the name of a property in a note', () => {
  it.each([
    [['date', 'Date'], 'date', 'date', 'is the exact one where there is one'],
    [['Date', 'title'], 'date', 'Date', 'else the one that is the same without case'],
    [['date'], 'DATE', 'date', 'whichever of the two has the capitals'],
    [['GRO\u0308SSE'], 'größe', 'GRO\u0308SSE', 'however an accent is put together, and with ß as SS'],
    [['gröẞe'], 'GRÖSSE', 'gröẞe', 'with the capital ẞ'],
    [['ΛΌΓΟΣ'], 'λόγος', 'ΛΌΓΟΣ', 'with any sigma'],
    [['\u212Aind'], 'kind', '\u212Aind', 'with the sign for kelvin'],
    [['__PROTO__'], '__proto__', '__PROTO__', 'whatever it is'],
  ])('among %j for %j is %j: it %s', (names, wanted, name) => {
    expect(nameFinder(names)(wanted)).toEqual({ kind: 'found', name });
  });

  it.each([
    [[], 'date'],
    [['dates', 'dat', ' date', 'da te'], 'date'],
    [['kınd'], 'kind'],
    [['résumé'], 'resume'],
  ])('among %j there is none for %j', (names, wanted) => {
    expect(nameFinder(names)(wanted)).toEqual({ kind: 'missing' });
  });

  it('is not known where several are the same without case and none is exact', () => {
    const names = ['Date', 'title', 'DATE'];
    expect(nameFinder(names)('date')).toEqual({ kind: 'several', names: ['Date', 'DATE'] });
    expect(nameFinder(names)('DATE')).toEqual({ kind: 'found', name: 'DATE' });
  });

  it('gives the value, also a blank one of the exact name, and none of several', () => {
    expect(valueIn({ Date: 1 }, 'date')).toBe(1);
    expect(valueIn({ date: null, Date: 1 }, 'date')).toBeNull();
    expect(valueIn({ DATE: 2, Date: 1 }, 'date')).toBeUndefined();
    expect(valueIn({}, 'toString')).toBeUndefined();
  });

  it('is compared as itself where it is compared again', () => {
    for (const name of ['Größe', 'GRO\u0308SSE', 'ΐ', 'İ', 'ﬁ']) expect(foldName(foldName(name))).toBe(foldName(name));
  });
});
