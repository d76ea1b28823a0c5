import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ENGAGEMENT_STATUSES, FORMATS, ORIGINS, SPONSOR_VIEWS } from '../../src/domain/engagement-note';
import { GOAL_STATUSES, OWNERS } from '../../src/domain/goal-note';
import { DEFAULT_NUMBERS } from '../../src/domain/numbers';
import { KINDS, MARKS, SESSION_STATUSES, VALUE_EVIDENCE } from '../../src/domain/session-note';
import { DEFAULT_PROPERTY_NAMES, PROPERTIES } from '../../src/notes/property-names';
import { readNote } from '../../src/notes/read-note';

const page = readFileSync(path.join(import.meta.dirname, '../../docs/note-format.md'), 'utf8');

type NoteType = 'engagement' | 'goal' | 'session';
interface Row {
  readonly note: NoteType;
  readonly name: string;
  readonly type: string;
  /** The words in code in the third column; where there are some, they are all that is allowed. */
  readonly words: readonly string[];
  /** The value in the last column; undefined where there is no default. */
  readonly missing: string | undefined;
}

/** The page's section about one type of note, up to the next heading of the same level. */
function section(heading: string): string {
  return page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
}

function codeIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '');
}

function cellsOf(line: string): string[] {
  return line.split('|').slice(1, -1).map((cell) => cell.trim());
}

function rowsOf(note: NoteType, text: string): Row[] {
  const lines = text.split('\n').filter((line) => line.startsWith('| `'));
  return lines.map((line) => {
    const [name = '', type = '', allowed = '', missing = ''] = cellsOf(line);
    const [value] = /^`[^`]+`$/.test(missing) ? codeIn(missing) : [];
    return { note, name: codeIn(name)[0] ?? '', type, words: codeIn(allowed), missing: value };
  });
}

const sections: Readonly<Record<NoteType, string>> = {
  engagement: section('Engagement'),
  goal: section('Goal'),
  session: section('Session'),
};
const rows = [
  ...rowsOf('engagement', sections.engagement),
  ...rowsOf('goal', sections.goal),
  ...rowsOf('session', sections.session),
];

/** What Groundwork makes of a note with these properties. */
function read(properties: Readonly<Record<string, unknown>>) {
  return readNote('Example.md', properties, DEFAULT_PROPERTY_NAMES, DEFAULT_NUMBERS);
}

/** The value of a property in a record that was read, as text; undefined where there is none. */
function valueIn(record: object | undefined, property: string): string | undefined {
  const field = property.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const value: unknown = Object.entries(record ?? {}).find(([name]) => name === field)?.[1];
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A value of another form than the type asks for. */
const MISFITS: Readonly<Record<string, unknown>> = {
  'text': ['one', 'two'],
  'number': 'many',
  'day': '2026-13-40',
  'checkbox': 'yes',
  'list of text': { one: 'two' },
  'list of days': ['2026-13-40'],
};
const FITS: Readonly<Record<string, unknown>> = {
  'text': 'Words',
  'number': '1',
  'day': '2026-03-16',
  'checkbox': 'true',
  'list of text': ['Words', 'More words'],
  'list of days': ['2026-03-16', '2026-04-16'],
};

describe('docs/note-format.md', () => {
  it('describes every property that Groundwork knows, and no other', () => {
    const described = new Set(['coaching', ...rows.map(({ name }) => name)]);
    expect([...described].sort()).toEqual([...PROPERTIES].sort());
  });

  it.each([
    ['engagement', 'format', FORMATS],
    ['engagement', 'status', ENGAGEMENT_STATUSES],
    ['engagement', 'origin', ORIGINS],
    ['engagement', 'sponsor-sees', SPONSOR_VIEWS],
    ['goal', 'status', GOAL_STATUSES],
    ['goal', 'owner', OWNERS],
    ['session', 'kind', KINDS],
    ['session', 'status', SESSION_STATUSES],
    ['session', 'foundation', MARKS],
    ['session', 'value-evidence', VALUE_EVIDENCE],
  ])('names all that is allowed for %s: %s', (note, name, allowed) => {
    expect(rows.find((row) => row.note === note && row.name === name)?.words).toEqual(allowed);
  });

  it.each(rows)('is right about what $note: $name takes ($type)', ({ note, name, type, words }) => {
    const fits = words.length > 0 ? words[0] : FITS[type];
    const problems = (value: unknown) =>
      read({ 'coaching': note, 'ended-on': '2026-03-16', [name]: value }).diagnostics.filter(
        ({ property }) => property === name,
      );
    expect(problems(fits)).toEqual([]);
    expect(problems(MISFITS[type])).toHaveLength(1);
    expect(problems('neither this nor that').length).toBe(words.length > 0 || !type.includes('text') ? 1 : 0);
  });

  it.each(rows)('is right about $note: $name when it is missing', ({ note, name, missing }) => {
    expect(valueIn(read({ coaching: note }).record, name)).toBe(missing);
  });

  const examples = Object.entries(sections).flatMap(([note, text]) =>
    [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, yaml]) => ({ note, yaml: yaml ?? '' })),
  );

  it('has an example for every type of note, and one for the first session', () => {
    expect(examples.map(({ note }) => note)).toEqual(['engagement', 'goal', 'session', 'session']);
  });

  it.each(examples)('gives an example of a note ($note) that is read without a complaint', ({ note, yaml }) => {
    const properties = parse(yaml) as Record<string, unknown>;
    const { record, diagnostics } = read(properties);
    expect(diagnostics).toEqual([]);
    expect(record?.type).toBe(note);
    const known = ['coaching', ...rows.filter((row) => row.note === note).map(({ name }) => name)];
    expect(Object.keys(properties).filter((name) => !known.includes(name))).toEqual([]);
  });

  const readings = section('How it is read').split('\n').filter((line) => line.startsWith('| `')).map(cellsOf);

  it.each(readings)('is right that %s is read as %s', (written = '', meant = '') => {
    const properties = parse(codeIn(written)[0] ?? '') as Record<string, unknown>;
    const { record, diagnostics } = read({ coaching: 'session', ...properties });
    expect(diagnostics.filter(({ property = '' }) => property in properties)).toEqual([]);
    expect(valueIn(record, Object.keys(properties)[0] ?? '')).toBe(codeIn(meant)[0]);
  });
});
