import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/notes/diagnostic';
import { DEFAULT_PROPERTY_NAMES, type Property } from '../../src/notes/property-names';
import { propertyReader } from '../../src/notes/property-reader';
import { misfit } from './read';
import { said } from './said';

/** A reader of one note, with what it could not take. */
function read(frontMatter: Record<string, unknown>, renamed: Partial<Record<Property, string>> = {}) {
  const diagnostics: Diagnostic[] = [];
  const names = { ...DEFAULT_PROPERTY_NAMES, ...renamed };
  return { reader: propertyReader('N.md', frontMatter, names, diagnostics), diagnostics };
}

const ALLOWED = ['met', 'dropped'] as const;

describe('reading one value', () => {
  it.each<Record<string, unknown>>([
    {},
    { status: null },
    { status: '' },
    { status: '  ' },
    { status: [null] },
    { status: [] },
  ])('takes %j as missing, without a diagnostic', (frontMatter) => {
    const { reader, diagnostics } = read(frontMatter);
    expect(reader.text('status')).toBeUndefined();
    expect(reader.number('status')).toBeUndefined();
    expect(reader.checkbox('status')).toBeUndefined();
    expect(reader.date('status')).toBeUndefined();
    expect(reader.oneOf('status', ALLOWED)).toBeUndefined();
    expect(diagnostics).toEqual([]);
  });

  it('names note, property, what was found and what is allowed where the value does not fit', () => {
    const { reader, diagnostics } = read({ status: 'finished', minutes: 'long', date: '2026-13-40', detour: 'yes' });
    reader.oneOf('status', ALLOWED);
    reader.number('minutes', 0);
    reader.date('date');
    reader.checkbox('detour');
    expect(diagnostics.map(said)).toEqual([
      { path: 'N.md', property: 'status', found: 'finished', message: misfit('finished', 'met, dropped') },
      { path: 'N.md', property: 'minutes', found: 'long', message: misfit('long', 'a number of 0 or more') },
      { path: 'N.md', property: 'date', found: '2026-13-40', message: misfit('2026-13-40', 'a day as YYYY-MM-DD') },
      { path: 'N.md', property: 'detour', found: 'yes', message: misfit('yes', 'true or false') },
    ]);
  });

  it('takes a list of one for its item, and reports a longer one whole', () => {
    const { reader, diagnostics } = read({ status: ['Met'], kind: ['met', 'dropped'] });
    expect(reader.oneOf('status', ALLOWED)).toBe('met');
    expect(reader.oneOf('kind', ALLOWED)).toBeUndefined();
    expect(diagnostics).toMatchObject([{ property: 'kind', found: '["met","dropped"]' }]);
  });

  it.each([['met'], [' MET '], ['Met'], [['met']]])('knows the word met in %j', (status) => {
    const { reader, diagnostics } = read({ status });
    expect(reader.oneOf('status', ALLOWED)).toBe('met');
    expect(diagnostics).toEqual([]);
  });

  it.each([[true], ['true'], [' True '], [['TRUE']]])('knows that %j is ticked', (detour) => {
    expect(read({ detour }).reader.checkbox('detour')).toBe(true);
  });

  it.each([['yes'], ['no'], [1], [0], ['on'], [['true', 'true']]])(
    'does not take %j for a tick or its absence',
    (detour) => {
      const { reader, diagnostics } = read({ detour });
      expect(reader.checkbox('detour')).toBeUndefined();
      expect(diagnostics).toHaveLength(1);
    },
  );

  it('refuses a number below the least, and takes the least', () => {
    const { reader, diagnostics } = read({ minutes: -1, weight: '0' });
    expect(reader.number('minutes', 0)).toBeUndefined();
    expect(reader.number('weight', 0)).toBe(0);
    expect(diagnostics).toMatchObject([{ property: 'minutes', found: '-1' }]);
  });
});

describe('reading a list', () => {
  it.each<[unknown, string[]]>([
    ['Speak up', ['Speak up']],
    [
      ['Speak up', ' ', null, 'Delegate '],
      ['Speak up', 'Delegate'],
    ],
    [[['Speak up']], ['[[Speak up]]']],
    [
      [[['Speak up']], 'Delegate'],
      ['[[Speak up]]', 'Delegate'],
    ],
    [
      [7, true],
      ['7', 'true'],
    ],
    [null, []],
    ['', []],
  ])('takes %j as %j, without a diagnostic', (goals, texts) => {
    const { reader, diagnostics } = read({ goals });
    expect(reader.texts('goals')).toEqual(texts);
    expect(diagnostics).toEqual([]);
  });

  it('drops items that do not fit, with one diagnostic each', () => {
    const { reader, diagnostics } = read({ foundation: ['met', 'lost', 'DROPPED', { a: 1 }, 'lost'] });
    expect(reader.manyOf('foundation', ALLOWED)).toEqual(['met', 'dropped']);
    expect(diagnostics.map(({ found }) => found)).toEqual(['lost', '{"a":1}', 'lost']);
    expect(diagnostics.map(said)[0]?.message).toBe(misfit('lost', 'met, dropped'));
  });

  it('keeps the days of datetimes and drops impossible ones', () => {
    const { reader, diagnostics } = read({ recontracted: ['2026-03-16T09:30', '2026-13-40', 'soon'] });
    expect(reader.days('recontracted')).toEqual(['2026-03-16']);
    expect(diagnostics.map(({ found }) => found)).toEqual(['2026-13-40', 'soon']);
  });

  it('reports a mapping whole', () => {
    const { reader, diagnostics } = read({ goals: { first: 'Speak up' } });
    expect(reader.texts('goals')).toEqual([]);
    expect(diagnostics.map(said)).toEqual([
      {
        path: 'N.md',
        property: 'goals',
        found: '{"first":"Speak up"}',
        message: misfit('{"first":"Speak up"}', 'a list of texts'),
      },
    ]);
  });
});

describe('a text with more than one link', () => {
  const several = (found: string) => `“${found}” has more than one link. Write one link per value.`;

  it.each(['[[A]], [[B]]', '[[A]] [B](B.md)', '[[A]];[[B]]'])('%j is no link, and says one link per value', (found) => {
    const note = { engagement: found, goals: [found, '[[C]]'], date: found, recontracted: found };
    const { reader, diagnostics } = read(note);
    expect(reader.link('engagement')).toBeUndefined();
    expect(reader.links('goals')).toEqual(['[[C]]']);
    expect(reader.date('date')).toBeUndefined();
    expect(reader.days('recontracted')).toEqual([]);
    const properties = ['engagement', 'goals', 'date', 'recontracted'];
    const message = several(found);
    expect(diagnostics.map(said)).toEqual(properties.map((property) => ({ path: 'N.md', property, found, message })));
  });

  it('says so of a list of one, too', () => {
    const { reader, diagnostics } = read({ engagement: ['[[A]], [[B]]'] });
    expect(reader.link('engagement')).toBeUndefined();
    const message = expect.stringMatching(/one link per value\.$/) as string;
    expect(diagnostics.map(said)).toMatchObject([{ message }]);
  });

  it.each(['[[A]] and [[B]]', '[[A]], B', 'A, B', '[[A]],'])('but %j is a label as it stands', (label) => {
    const { reader, diagnostics } = read({ goals: label, engagement: label });
    expect([reader.links('goals'), reader.link('engagement'), diagnostics]).toEqual([[label], label, []]);
  });

  it('may stand where any text may', () => {
    const { reader, diagnostics } = read({ purpose: '[[A]], [[B]]' });
    expect([reader.text('purpose'), diagnostics]).toEqual(['[[A]], [[B]]', []]);
  });
});

describe('a property in another spelling', () => {
  it('is read where it is the only one', () => {
    const { reader, diagnostics } = read({ Date: '2026-03-16', GOALS: 'A', 'Resistance-Revisited': true });
    expect(reader.date('date')).toEqual({ day: '2026-03-16' });
    expect(reader.texts('goals')).toEqual(['A']);
    expect([reader.checkbox('resistance-revisited'), diagnostics]).toEqual([true, []]);
  });

  it('is passed over where the exact name is there, even a blank one, without a diagnostic', () => {
    const { reader, diagnostics } = read({ Date: '2026-03-16', date: null, DATE: 'x' });
    expect([reader.date('date'), diagnostics]).toEqual([undefined, []]);
  });

  it('is not read where there are two and none is exact, with one diagnostic', () => {
    const { reader, diagnostics } = read({ Date: '2026-03-16', DATE: '2026-03-17' });
    expect([reader.date('date'), reader.date('date')]).toEqual([undefined, undefined]);
    expect(reader.isReported('date')).toBe(true);
    const message = '“Date, DATE” are spellings of one name, so none of them is read. Keep one.';
    expect(diagnostics.map(said)).toEqual([{ path: 'N.md', property: 'date', found: 'Date, DATE', message }]);
  });

  it('is read under its new name where it was renamed', () => {
    const { reader } = read({ 'GRO\u0308SSE': 'met', status: 'dropped' }, { status: 'größe' });
    expect(reader.oneOf('status', ALLOWED)).toBe('met');
  });
});

describe('a renamed property', () => {
  it('is read under its name in this vault, and only there', () => {
    const { reader } = read({ status: 'met', stand: 'dropped' }, { status: 'stand' });
    expect(reader.oneOf('status', ALLOWED)).toBe('dropped');
    expect(read({ status: 'met' }, { status: 'stand' }).reader.oneOf('status', ALLOWED)).toBeUndefined();
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])(
    'named %s finds nothing it was not given',
    (name) => {
      const { reader, diagnostics } = read({}, { status: name });
      expect(reader.text('status')).toBeUndefined();
      expect(reader.texts('status')).toEqual([]);
      expect(diagnostics).toEqual([]);
    },
  );

  it('named __proto__ is read where the note has it', () => {
    const frontMatter = JSON.parse('{"__proto__": "met"}') as Record<string, unknown>;
    expect(read(frontMatter, { status: '__proto__' }).reader.oneOf('status', ALLOWED)).toBe('met');
  });
});

describe('what was reported', () => {
  it('is known, so that one mistake is not told twice', () => {
    const { reader } = read({ date: 'soon' });
    expect(reader.isReported('date')).toBe(false);
    reader.date('date');
    expect(reader.isReported('date')).toBe(true);
    expect(reader.isReported('status')).toBe(false);
  });
});

describe('whatever a note holds', () => {
  it('is read without an error, as a fitting value or as missing, and never both missing and silent', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        const { reader, diagnostics } = read({ status: value });
        const text = reader.text('status');
        const isBlank = diagnostics.length === 0 && text === undefined;
        expect(text === undefined || text.trim() === text).toBe(true);
        if (isBlank) expect(JSON.stringify(value) ?? 'null').toMatch(/^[[\]null"\s\\tnrvf]*$/);
        for (const item of reader.texts('status')) expect(item).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});
