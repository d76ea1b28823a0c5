import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import practice from './fixtures/sample-practice.json';

const VAULT = path.join(import.meta.dirname, '../sample-vault');
const FIRST_SESSION_SECTIONS = ['Recognition', 'Value', 'Purpose', 'Left for later', 'For my eyes'];
const NO_SECTIONS_YET = 'Sessions/2026-03-19 Sorrel.md';

interface SampleNote {
  readonly path: string;
  /** Null where the note has no front matter. */
  readonly properties: Readonly<Record<string, unknown>> | null;
  readonly body: string;
}

const listed: Readonly<Record<string, Readonly<Record<string, unknown>>>> = practice.notes;
const notes = readdirSync(VAULT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.split(path.sep).join('/'))
  .sort()
  .map(readSampleNote);

function readSampleNote(file: string): SampleNote {
  const text = readFileSync(path.join(VAULT, file), 'utf8');
  const [, yaml, body] = /^---\n(.*?)^---\n(.*)$/ms.exec(text) ?? [];
  if (yaml === undefined) return { path: file, properties: null, body: text.trim() };
  return { path: file, properties: parse(yaml) as Record<string, unknown>, body: (body ?? '').trim() };
}

function headings(body: string): string[] {
  return [...body.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading ?? '');
}

/** The names that the note's wikilinks point to, without alias and subpath. */
function linkTargets(text: string): string[] {
  return [...text.matchAll(/\[\[([^\]|#]+)/g)].map(([, target]) => target ?? '');
}

describe('the sample vault', () => {
  it('holds exactly the notes of the sample practice as notes of Groundwork', () => {
    const ours = notes.filter(({ properties }) => properties !== null && 'coaching' in properties);
    expect(ours.map((note) => note.path)).toEqual(Object.keys(listed).sort());
  });

  it.each(Object.entries(listed))('gives %s its properties, with their values and in their order', (file, expected) => {
    const properties = notes.find((note) => note.path === file)?.properties ?? {};
    expect(properties).toEqual(expected);
    expect(Object.keys(properties)).toEqual(Object.keys(expected));
  });

  it('has ordinary notes too, some with properties that have the same names as ours', () => {
    const ordinary = notes.filter((note) => !(note.path in listed));
    expect(ordinary.map((note) => note.path)).toEqual([
      'Overview.md',
      'Reading/Lent out.md',
      'Reading/Questions worth keeping.md',
      'Start here.md',
    ]);
    expect(ordinary.find(({ path: file }) => file.endsWith('keeping.md'))?.properties).toHaveProperty('goals');
  });

  it('has a body of its own in every note', () => {
    const bodies = notes.map(({ body }) => body);
    expect(bodies).not.toContain('');
    expect(new Set(bodies).size).toBe(notes.length);
  });

  it('repeats no paragraph from one note to another', () => {
    const paragraphs = notes.flatMap(({ body }) => body.split(/\n{2,}/)).filter((text) => !text.startsWith('## '));
    const repeated = paragraphs.filter((text, index) => paragraphs.indexOf(text) !== index);
    expect(repeated).toEqual([]);
  });

  const first = notes.filter(({ properties }) => properties?.['kind'] === 'first');

  it.each(first.filter((note) => note.path !== NO_SECTIONS_YET))('gives $path the sections in order', ({ body }) => {
    expect(headings(body)).toEqual(FIRST_SESSION_SECTIONS);
  });

  it('leaves one planned first session without sections, to try the template on', () => {
    const note = first.find((candidate) => candidate.path === NO_SECTIONS_YET);
    expect(note?.properties).toHaveProperty('status', 'planned');
    expect(headings(note?.body ?? '')).toEqual([]);
  });

  it('links only to notes that are there', () => {
    const names = new Set(notes.map((note) => path.posix.basename(note.path, '.md')));
    const dangling = notes.flatMap((note) =>
      linkTargets(`${JSON.stringify(note.properties)}\n${note.body}`)
        .filter((target) => !names.has(target))
        .map((target) => `${note.path}: ${target}`),
    );
    expect(dangling).toEqual([]);
  });

  it('writes links in properties with double quotes and days without', () => {
    const lines = notes.flatMap((note) => {
      const text = readFileSync(path.join(VAULT, note.path), 'utf8');
      return note.properties === null ? [] : (text.split(/^---$/m)[1] ?? '').split('\n');
    });
    const links = lines.filter((line) => line.includes('[['));
    const days = lines.filter((line) => /\d{4}-\d{2}-\d{2}/.test(line));
    expect(links.filter((line) => !/^(?: {2}- |[a-z-]+: )"\[\[[^"]+\]\]"$/.test(line))).toEqual([]);
    expect(days.filter((line) => !/^(?: {2}- |[a-z-]+: )\d{4}-\d{2}-\d{2}$/.test(line))).toEqual([]);
    expect(links.length + days.length).toBeGreaterThan(100);
  });
});
