import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_NUMBERS } from '../../src/domain/numbers';
import { DEFAULT_PROPERTY_NAMES, PROPERTIES } from '../../src/notes/property-names';
import { readNote } from '../../src/notes/read-note';
import { readAs } from './read';
import { said } from './said';

function read(properties: Record<string, unknown>, names = DEFAULT_PROPERTY_NAMES) {
  const { record, diagnostics } = readNote('N.md', properties, names, DEFAULT_NUMBERS);
  return { ...(record ? { record } : {}), diagnostics: diagnostics.map(said) };
}

describe('a note', () => {
  it.each<Record<string, unknown>>([
    {},
    { coaching: null },
    { coaching: '' },
    { coaching: '  ' },
    { status: 'active', goals: ['x'] },
  ])('with the properties %j is not ours, and nothing is said of it', (properties) => {
    expect(read(properties)).toEqual({ diagnostics: [] });
  });

  it('with another word says so, but not where the property is one that the vault uses for other things', () => {
    expect(read({ coaching: 'book' }).diagnostics).toHaveLength(1);
    const names = { ...DEFAULT_PROPERTY_NAMES, coaching: 'type' };
    expect(read({ type: 'book' }, names)).toEqual({ diagnostics: [] });
    expect(read({ type: 'goal' }, names).record?.type).toBe('goal');
    expect(read({ Type: 'goal', TYPE: 'goal' }, names).diagnostics).toHaveLength(1);
  });

  it.each<[unknown, string]>([
    ['engagement', 'engagement'],
    ['goal', 'goal'],
    ['session', 'session'],
    [' Session ', 'session'],
    ['GOAL', 'goal'],
    [['engagement'], 'engagement'],
  ])('where coaching holds %j is read as %s', (coaching, type) => {
    expect(read({ coaching }).record?.type).toBe(type);
  });

  it.each([['client'], ['sessions'], [7], [true], [['goal', 'session']], [{ goal: true }]])(
    'where coaching holds %j is not ours either, but says so',
    (coaching) => {
      const { record, diagnostics } = read({ coaching });
      expect(record).toBeUndefined();
      expect(diagnostics).toMatchObject([
        { property: 'coaching', message: expect.stringMatching(/Allowed: engagement, goal, session\.$/) as string },
      ]);
    },
  );

  it('is ours by the name the property has in this vault', () => {
    const names = { ...DEFAULT_PROPERTY_NAMES, coaching: 'praxis' };
    expect(read({ praxis: 'goal' }, names).record?.type).toBe('goal');
    expect(read({ coaching: 'goal' }, names)).toEqual({ diagnostics: [] });
  });

  it.each(['Coaching', 'COACHING', '\uFF23oaching'.normalize('NFKC')])('is ours where it says %s', (coaching) => {
    expect(read({ [coaching]: 'goal' }).record?.type).toBe('goal');
  });

  it('is ours by a renamed property in any spelling', () => {
    const names = { ...DEFAULT_PROPERTY_NAMES, coaching: 'Straße' };
    expect(read({ STRASSE: 'goal' }, names).record?.type).toBe('goal');
  });

  it('is what the exact name says, also where that is blank', () => {
    expect(read({ Coaching: 'goal', coaching: 'session' }).record?.type).toBe('session');
    expect(read({ Coaching: 'goal', coaching: null })).toEqual({ diagnostics: [] });
  });

  it('is not ours where it says Coaching and COACHING, but says so', () => {
    const { record, diagnostics } = read({ Coaching: 'goal', COACHING: 'goal', date: 'x' });
    expect(record).toBeUndefined();
    expect(diagnostics).toMatchObject([{ property: 'coaching', found: 'Coaching, COACHING' }]);
  });

  it.each(['constructor', '__proto__', 'toString'])('is not ours because coaching is renamed to %s', (coaching) => {
    expect(read({}, { ...DEFAULT_PROPERTY_NAMES, coaching })).toEqual({ diagnostics: [] });
  });

  it('with all properties renamed reads like one with none renamed', () => {
    const renamed = Object.fromEntries(PROPERTIES.map((name) => [name, `my ${name}`])) as typeof DEFAULT_PROPERTY_NAMES;
    const properties = { 'my kind': 'first', 'my date': '2026-03-16', 'my goals': 'Speak up', 'my minutes': '90' };
    const { note } = readAs('session', properties, DEFAULT_NUMBERS, renamed);
    expect(note).toMatchObject({ kind: 'first', date: '2026-03-16', goals: ['Speak up'], minutes: 90 });
  });

  it('is read without an error whatever its properties hold', () => {
    const properties = fc.dictionary(fc.constantFrom(...PROPERTIES, 'aliases', '__proto__'), fc.anything());
    const coaching = fc.constantFrom('engagement', 'goal', 'session');
    fc.assert(
      fc.property(properties, coaching, (given, type) => {
        const { record, diagnostics } = read({ ...given, coaching: type });
        expect(record?.type).toBe(type);
        for (const { path, property, message } of diagnostics) {
          expect(path).toBe('N.md');
          expect(PROPERTIES).toContain(property);
          expect(message).toMatch(/\.$/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
