import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { readForSurvey } from '../../src/survey/surveyed-note';
import { surveyInSteps } from '../../src/survey/survey-vault';
import { linksAmong } from './survey-of';

/** Counts what a practice of so many clients, with four sessions each in two manners, asks for. */
function counted(clients: number) {
  const texts: Record<string, string> = {};
  for (let client = 0; client < clients; client += 1) {
    texts[`Clients/C${client}/C${client}.md`] = '---\ntags: [x]\n---\n';
    texts[`Clients/C${client}/Session 1.md`] = '---\ndate: 2026-01-01\n---\n[[C1]] [[C2]]\n';
    texts[`Clients/C${client}/2026-02-01.md`] = '';
    texts[`People/P${client}.md`] = '---\ntype: client\n---\n';
    texts[`Log/P${client} a.md`] = `---\ntype: session\nclient: "[[P${client}]]"\ndate: 2026-03-01\n---\n`;
    texts[`Log/2026-03-01 P${client}.md`] = `---\ntype: session\nclient: P${client}\n---\n`;
  }
  const resolve = linksAmong(texts);
  let links = 0;
  let reads = 0;
  const notes = Object.entries(texts).flatMap(([path, text]) => {
    const read = readForSurvey(path, text, parse);
    if (read.kind !== 'read') return [];
    const data = new Proxy(read.note.data, {
      get: (target, name) => {
        reads += 1;
        return Reflect.get(target, name) as unknown;
      },
    });
    return [{ ...read.note, data }];
  });
  const steps = surveyInSteps({
    notes,
    unreadable: [],
    names: DEFAULT_SETTINGS.propertyNames,
    words: DEFAULT_SETTINGS.kindWords,
    isTemplate: () => false,
    resolveLink: (target, from) => {
      links += 1;
      return resolve(target, from);
    },
  });
  let turns = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) turns += 1;
  const found = step.value.survey.rows.filter(({ is }) => is !== 'open').length;
  return { notes: notes.length, found, links: links / clients, reads: reads / clients, turns };
}

it('a survey asks as much of each note of a large vault as of a small one, and gives the app its turns', () => {
  const [small, large] = [counted(20), counted(400)];
  expect(small.found).toBe(small.notes);
  expect(large.found).toBe(large.notes);
  expect(large.links).toBeLessThanOrEqual(small.links);
  expect(large.reads).toBeLessThanOrEqual(small.reads * 1.1);
  expect(large.turns).toBeGreaterThan(large.notes / 20);
});
