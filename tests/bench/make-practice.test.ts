import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { createPortfolio } from '../../src/index/portfolio';
import { createPracticeIndex } from '../../src/index/practice-index';
import { sourceOfText } from '../../src/index/note-source';
import { parseYaml } from '../../cli/parse-yaml';
import { cachedApp } from '../../bench/cached-app';
import { makePractice, noteText } from '../../bench/make-practice';
import { plainIndex } from '../../bench/plain-index';

const { propertyNames: names, numbers } = DEFAULT_SETTINGS;
const notes = makePractice(1000);

describe('the vault of the benchmark', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(makePractice(1000)).toEqual(notes);
    expect(makePractice(1000, 2)).not.toEqual(notes);
  });

  it('has 2 % engagements, 4 % goals, 20 % sessions, and others with and without front matter', () => {
    const count = (kind: unknown) => notes.filter(({ frontMatter }) => frontMatter?.['coaching'] === kind).length;
    expect([count('engagement'), count('goal'), count('session'), notes.length]).toEqual([20, 40, 200, 1000]);
    const without = notes.filter(({ frontMatter }) => frontMatter === undefined).length;
    expect([count(undefined) - without, without]).toEqual([370, 370]);
  });

  it('reads the same from disk as from the cache', () => {
    for (const note of notes.slice(0, 100)) {
      const data = note.frontMatter ?? {};
      expect(sourceOfText(noteText(note), parseYaml, names)).toEqual({ kind: 'front-matter', data });
    }
  });

  it('is taken as written, every session in its engagement', () => {
    const app = cachedApp(notes);
    const resolveLink = (target: string) => app.resolve(target)?.path;
    const index = createPracticeIndex({ names, numbers, resolveLink });
    const portfolio = createPortfolio(index, names, numbers);
    for (const { path, frontMatter } of notes) index.set(path, { kind: 'front-matter', data: frontMatter ?? {} });
    expect(portfolio.diagnostics('2026-03-16')).toEqual([]);
    expect(portfolio.all('2026-03-16').map(({ sessions }) => sessions.length)).toEqual(Array(20).fill(10));
  });

  it('comes to the same in the plain loop that is the floor of the index', () => {
    const app = cachedApp(notes);
    const resolveLink = (target: string) => app.resolve(target)?.path;
    const index = createPracticeIndex({ names, numbers, resolveLink });
    for (const { path, frontMatter } of notes) index.set(path, { kind: 'front-matter', data: frontMatter ?? {} });
    const engagements = new Map(Array.from(index.engagements(), (linked) => [linked.engagement.note.path, linked]));
    for (const hasLookups of [true, false]) {
      expect(plainIndex(app, names, numbers, hasLookups).engagements).toEqual(engagements);
    }
  });
});
