import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/front-matter/front-matter';
import { patch } from '../../src/front-matter/patch';
import { sourceOfText } from '../../src/index/note-source';
import { createPracticeIndex } from '../../src/index/practice-index';
import { DEFAULT_SETTINGS, loadSettings, type Settings } from '../../src/settings/settings';
import { withWords } from '../../src/survey/propose-mapping';
import type { Mapping, SurveyRow } from '../../src/survey/survey-types';
import { applyEdits } from '../../src/text/text-edit';
import { linksAmong, surveyOf, type Texts } from './survey-of';

const FIXTURES = 'tests/fixtures/surveys';

function textsIn(folder: string): Texts {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  return Object.fromEntries(files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
}

/** The settings with the mapping, as saving and loading them gives. */
function mapped(settings: Settings, { names, words }: Mapping): Settings {
  const propertyNames = { ...settings.propertyNames, ...names };
  const kindWords = withWords(settings.kindWords, words);
  const { settings: loaded } = loadSettings({ ...settings, propertyNames, kindWords });
  expect(loaded.propertyNames).toEqual(propertyNames);
  return loaded;
}

/** The texts with what the rows add. */
function brought(texts: Texts, rows: readonly SurveyRow[]): Texts {
  const added = rows.map(({ path: name, adds }) => {
    const text = texts[name] ?? '';
    const patched = patch(text, adds, parse);
    if (patched.kind === 'refused') throw new Error(`${name}: ${JSON.stringify(patched.problem)}`);
    return [name, applyEdits(text, patched.edits)];
  });
  return { ...texts, ...(Object.fromEntries(added) as Texts) };
}

/** Facts of all notes that are ours, as the rules read them. */
function factsIn(texts: Texts, { propertyNames, kindWords, numbers }: Settings) {
  const resolveLink = linksAmong(texts);
  const practice = createPracticeIndex({ names: propertyNames, kindWords, numbers, resolveLink });
  for (const [name, text] of Object.entries(texts)) {
    practice.set(name, sourceOfText(text, parse, propertyNames, kindWords));
  }
  const ours = [...practice.notes()].filter(([, { record }]) => record !== undefined);
  return new Map(ours.map(([name, { record }]) => {
    const [engagement = null] = record?.type === 'engagement' ? [] : practice.engagementsOf(name);
    const session = record?.type === 'session' ? record : undefined;
    return [name, { is: record?.type, engagement, date: session?.date ?? null, kind: session?.kind ?? null }];
  }));
}

/** That bringing in makes ours exactly what the rows say, changes nothing that was there, and is done once. */
function expectLaws(texts: Texts, settings = DEFAULT_SETTINGS): void {
  const { survey } = surveyOf(texts, settings);
  const reversed = Object.fromEntries(Object.entries(texts).toReversed());
  expect(surveyOf(reversed, settings).survey).toEqual(survey);
  const after = mapped(settings, survey.mapping);
  const written = brought(texts, survey.rows);
  const facts = factsIn(written, after);
  for (const { path: name, is, engagement, date, kind, adds } of survey.rows) {
    const expected = { is, engagement, date, kind: is === 'session' ? (kind ?? 'regular') : kind };
    expect({ name, ...facts.get(name) }).toEqual(is === 'open' ? { name } : { name, ...expected });
    const [before, now] = [texts, written].map((each) => readFrontMatter(each[name] ?? '', parse));
    const data = before?.kind === 'read' ? before.data : {};
    const kept = Object.fromEntries(Object.entries(data).filter(([property]) => !Object.hasOwn(adds, property)));
    if (Object.keys(kept).length > 0) expect(now).toMatchObject({ kind: 'read', data: kept });
    if (Object.keys(adds).length === 0) expect(written[name]).toBe(texts[name]);
  }
  const again = surveyOf(written, after).survey;
  expect(again.rows.filter(({ adds }) => Object.keys(adds).length > 0)).toEqual([]);
}

describe('bringing in what a survey found', () => {
  it.each(readdirSync(FIXTURES))('makes of %s what its rows say, and nothing else, and once', (name) => {
    expectLaws(textsIn(`${FIXTURES}/${name}`));
  });

  const called = fc.constantFrom(
    ...['Ada', 'Ben', 'Cleo', 'Session 1', '2026-03-05', '2026-03-05 Ada', 'Ada intake 2026-01-02'],
    ...['Session 2 Ben', 'Notes', 'Overview', 'Meeting', 'Ada 3 Final', 'Kick-off'],
  );
  const folder = fc.constantFrom(
    ...['', 'Clients/', 'Clients/Ada/', 'Coaching/Ben/', 'Sessions/', 'Clients/Ben/Goals/', 'Daily/'],
  );
  const link = fc.constantFrom('"[[Ada]]"', '"[[Ben]]"', 'Cleo', '"[[Nobody]]"', '["[[Ada]]", "[[Ben]]"]', '');
  const word = fc.constantFrom(
    ...['client', 'session', 'Coaching session', 'goal', 'meeting', 'person', 'coachee', 'Client', ''],
  );
  const day = fc.constantFrom('2026-02-03', '2026/2/4', '03.02.2026', '"[[2026-02-05]]"', '');
  const tags = fc.constantFrom(
    ...['client', '[coaching/session]', '[coaching/session/intake, x]', 'goal', '[client/ada]', 'daily'],
  );
  const properties = fc.record(
    {
      type: word,
      category: word,
      kind: fc.constantFrom('session', 'intake', 'review', 'client', ''),
      client: link,
      coachee: link,
      engagement: link,
      date: day,
      Session_Date: day,
      status: fc.constantFrom('active', 'done'),
      tags,
      coaching: fc.constantFrom('engagement', 'session', 'goal', 'other'),
    },
    { requiredKeys: [] },
  );
  const body = fc.constantFrom('', '# Ada\n', 'Client:: [[Ada]]\nType:: session\n', '#client\n', '[[Ben]]\n');
  const vault = fc.array(fc.tuple(folder, called, properties, body), { maxLength: 12 });

  it('makes of any vault what its rows say, and nothing else, and once', () => {
    fc.assert(
      fc.property(vault, (notes) => {
        const texts = notes.map(([into, name, data, text]) => {
          const lines = Object.entries(data).map(([property, value]) => `${property}: ${value}\n`);
          return [`${into}${name}.md`, `${lines.length > 0 ? `---\n${lines.join('')}---\n` : ''}${text}`];
        });
        expectLaws(Object.fromEntries(texts) as Texts);
      }),
      { numRuns: 300 },
    );
  });
});
