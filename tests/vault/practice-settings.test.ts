// @vitest-environment jsdom
import type { Component } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings';
import { TEMPLATE_SETTINGS } from '../../src/settings/template-folders';
import { createPractice, type Practice } from '../../src/vault/practice';
import { fakeApp } from './fake-app';

const NO_WORDS = DEFAULT_SETTINGS.kindWords;
const ENGAGEMENT = { frontmatter: { coaching: 'engagement' } };

const pathsOf = ({ index }: Practice) => [...index.notes().keys()];

/** Lets everything happen that waits for nothing but its turn. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('new settings that change nothing about what notes mean', () => {
  it.each<[string, Partial<Settings>]>([
    ['the language', { language: 'de' }],
    ['privacy', { privacyAtStart: true }],
    ['levels', { levels: true }],
    ['hints', { hints: { ...DEFAULT_SETTINGS.hints, all: false } }],
    ['the folder and name of new notes', { sessionsFolder: 'S', sessionName: '{{session}}' }],
  ])('have no note read again: %s', async (_, changed) => {
    const vault = fakeApp();
    for (const path of ['E.md', 'S/F.md']) vault.add(path, ENGAGEMENT);
    const practice = createPractice(vault.app, DEFAULT_SETTINGS);
    await practice.start(vault.owner);
    await settle();
    const { index } = practice;
    const read = index.operations.notesRead;
    const told: string[][] = [];
    practice.onChange((engagements, notes) => told.push([...engagements, ...notes]));
    await practice.use({ ...DEFAULT_SETTINGS, ...changed });
    expect(practice.index).toBe(index);
    expect([index.isReady, index.operations.notesRead]).toEqual([true, read]);
    expect(told).toEqual([['E.md', 'S/F.md']]);
  });

  it('have those notes looked at alone that become templates, and again when they are none any more', async () => {
    const vault = fakeApp();
    for (const path of ['E.md', 'T/F.md', 'U/G.md']) vault.add(path, ENGAGEMENT);
    const practice = createPractice(vault.app, { ...DEFAULT_SETTINGS, templatesFolder: 'T' });
    await practice.start(vault.owner);
    const read = practice.index.operations.notesRead;
    await practice.use({ ...DEFAULT_SETTINGS, templatesFolder: 'U' });
    expect(pathsOf(practice)).toEqual(['E.md', 'T/F.md']);
    expect(practice.index.operations.notesRead).toBe(read + 1);
  });

  it('leave out the templates of the newest, whichever are answered last', async () => {
    const vault = fakeApp({ holdsBack: true });
    const file = vault.add('T/E.md', ENGAGEMENT);
    const practice = createPractice(vault.app, DEFAULT_SETTINGS);
    const questions = () => vault.existsWaiting.splice(0, TEMPLATE_SETTINGS.length);
    const answerAll = () => questions().forEach((answer) => answer(false));
    const started = practice.start(vault.owner);
    answerAll();
    await started;
    const older = practice.use({ ...DEFAULT_SETTINGS, templatesFolder: 'X' });
    const newer = practice.use({ ...DEFAULT_SETTINGS, templatesFolder: 'T' });
    const [first, second] = [questions(), questions()];
    second.forEach((answer) => answer(false));
    await newer;
    first.forEach((answer) => answer(false));
    await older;
    vault.change(file);
    expect(pathsOf(practice)).toEqual([]);
  });
});

describe('new names or numbers', () => {
  const names = { ...DEFAULT_SETTINGS.propertyNames, coaching: 'kind-of-note' };
  const OTHERS = { frontmatter: { 'kind-of-note': 'engagement' } };

  /** A practice of E.md by the old names and F.md by the new ones, with a text that is being read for the new names. */
  async function readingByNewNames() {
    const vault = fakeApp();
    vault.add('E.md', ENGAGEMENT);
    vault.add('F.md', OTHERS);
    const practice = createPractice(vault.app, DEFAULT_SETTINGS);
    await practice.start(vault.owner);
    await settle();
    vault.add('Slow.md', null);
    const used = practice.use({ ...DEFAULT_SETTINGS, propertyNames: names });
    await settle();
    return { vault, practice, used };
  }

  it('leave all that was known, and whatever asks whether the vault was read, until it was read by them', async () => {
    const { vault, practice, used } = await readingByNewNames();
    expect([practice.index.isReady, pathsOf(practice)]).toEqual([true, ['E.md']]);
    expect(practice.portfolio.state('E.md', practice.today())).toBeDefined();
    vault.answerRead('---\nkind-of-note: engagement\n---\n');
    await used;
    expect([practice.index.isReady, pathsOf(practice)]).toEqual([true, ['F.md', 'Slow.md']]);
  });

  it('are told of with what was ours by the older ones, and with all that is by the new ones', async () => {
    const { vault, practice, used } = await readingByNewNames();
    const told: string[] = [];
    practice.onChange((engagements) => told.push(...engagements));
    vault.answerRead('');
    await used;
    await settle();
    expect(told.toSorted()).toEqual(['E.md', 'F.md']);
  });

  it('miss nothing that changes meanwhile, in what is known and in what is being read', async () => {
    const { vault, practice, used } = await readingByNewNames();
    vault.change(vault.add('G.md', ENGAGEMENT));
    vault.change(vault.add('H.md', OTHERS));
    expect(pathsOf(practice)).toEqual(['E.md', 'G.md']);
    vault.answerRead('');
    await used;
    expect(pathsOf(practice).toSorted()).toEqual(['F.md', 'H.md']);
  });

  it('give way to newer ones that come before they were read by', async () => {
    const { vault, practice, used } = await readingByNewNames();
    const back = practice.use(DEFAULT_SETTINGS);
    await settle();
    vault.answerRead('');
    vault.answerRead('');
    await Promise.all([used, back]);
    expect([practice.index.isReady, pathsOf(practice)]).toEqual([true, ['E.md']]);
  });
});

describe('a new day', () => {
  it('is told with every engagement and no note, once', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'], now: new Date(2026, 2, 16, 23, 59, 30) });
    const vault = fakeApp();
    vault.add('E.md', ENGAGEMENT);
    const practice = createPractice(vault.app, DEFAULT_SETTINGS);
    await practice.start({ ...vault.owner, registerInterval: () => 0 } as unknown as Component);
    await settle();
    const told: string[][] = [];
    practice.onChange((engagements, notes) => told.push([...engagements, '|', ...notes]));
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([['E.md', '|']]);
    vi.advanceTimersByTime(60_000);
    expect(told).toHaveLength(1);
    vi.useRealTimers();
  });
});

describe('the coach’s words for the three kinds', () => {
  it('make notes ours by property, tag or folder, also without properties, and have the vault read again', async () => {
    const vault = fakeApp();
    vault.add('A.md', { frontmatter: { coaching: 'Klient' } });
    vault.add('B.md', { frontmatter: { tags: ['coaching/session'] } });
    vault.add('Clients/C.md', {});
    vault.add('Other/D.md', {});
    const practice = createPractice(vault.app, { ...DEFAULT_SETTINGS, kindWords: { ...NO_WORDS } });
    await practice.start(vault.owner);
    await settle();
    expect(pathsOf(practice)).toEqual(['A.md']);
    const kindWords = { ...NO_WORDS, engagement: ['klient', 'Clients/'], session: ['#coaching/session'] };
    await practice.use({ ...DEFAULT_SETTINGS, kindWords });
    expect(pathsOf(practice).map((path) => practice.index.record(path)?.type)).toEqual([
      'engagement',
      'session',
      'engagement',
    ]);
  });
});
