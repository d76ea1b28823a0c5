// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_NUMBERS } from '../../src/domain/numbers';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { createPractice, type Practice } from '../../src/vault/practice';
import { CATALOGUES, chooseLanguage } from '../../src/words/words';
import { fakeApp } from './fake-app';
import { diagnosticMessage } from '../../src/words/diagnostic-words';

const ENGAGEMENT = { frontmatter: { coaching: 'engagement' } };
/** What the cache holds of a note whose YAML is broken: a block, and no front matter. */
const BROKEN = { sections: [{ type: 'yaml', position: { start: { line: 0 } } }] };
const BROKEN_TEXT = '---\ncoaching: engagement\ngoals: [\n---\n';

const pathsOf = ({ index }: Practice) => [...index.notes().keys()];

/** Lets everything happen that waits for nothing but its turn. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

afterEach(() => chooseLanguage('en'));

describe('the practice', () => {
  it('is not ready before it has read the texts of notes that the cache does not know yet', async () => {
    const vault = fakeApp();
    vault.add('E.md', null);
    const practice = createPractice(vault.app, DEFAULT_SETTINGS);
    const started = practice.start(vault.owner);
    await settle();
    expect(practice.index.isReady).toBe(false);
    vault.answerRead('---\ncoaching: engagement\n---\n');
    await started;
    expect(practice.index.isReady).toBe(true);
    expect(pathsOf(practice)).toEqual(['E.md']);
  });

  it('keeps an engagement that moves while the cache knows nothing of it', async () => {
    const vault = fakeApp();
    const file = vault.add('E.md', ENGAGEMENT);
    const practice = createPractice(vault.app, DEFAULT_SETTINGS);
    await practice.start(vault.owner);
    vault.rename(file, 'F.md', null);
    expect(pathsOf(practice)).toEqual(['F.md']);
  });

  it('forgets a note that is deleted while its text is being read', async () => {
    const vault = fakeApp();
    const practice = createPractice(vault.app, DEFAULT_SETTINGS);
    await practice.start(vault.owner);
    const file = vault.add('E.md', BROKEN);
    vault.change(file);
    vault.delete(file);
    vault.answerRead(BROKEN_TEXT);
    await settle();
    expect(pathsOf(practice)).toEqual([]);
  });

  it('takes in no note that went while others were being read', async () => {
    const vault = fakeApp();
    vault.add('Slow.md', null);
    for (let number = 0; number < 49; number += 1) vault.add(`Other ${number}.md`, {});
    const gone = vault.add('E.md', ENGAGEMENT);
    const practice = createPractice(vault.app, DEFAULT_SETTINGS);
    const started = practice.start(vault.owner);
    await settle();
    vault.delete(gone);
    vault.answerRead('');
    await started;
    expect(pathsOf(practice)).toEqual([]);
  });

  it('takes in no note that the app tells of after it went', async () => {
    const vault = fakeApp();
    const practice = createPractice(vault.app, DEFAULT_SETTINGS);
    await practice.start(vault.owner);
    const file = vault.add('E.md', ENGAGEMENT);
    vault.delete(file);
    vault.change(file);
    expect(pathsOf(practice)).toEqual([]);
    const broken = vault.add('F.md', BROKEN);
    vault.delete(broken);
    vault.change(broken);
    vault.answerRead(BROKEN_TEXT);
    await settle();
    expect(pathsOf(practice)).toEqual([]);
  });

  it('takes in no text of a note that has moved since, nor of one that another has replaced', async () => {
    const vault = fakeApp();
    const practice = createPractice(vault.app, DEFAULT_SETTINGS);
    await practice.start(vault.owner);
    const moved = vault.add('E.md', BROKEN);
    vault.change(moved);
    vault.rename(moved, 'F.md', {});
    vault.answerRead(BROKEN_TEXT);
    const old = vault.add('G.md', BROKEN);
    vault.delete(old);
    vault.change(old);
    vault.add('G.md', {});
    vault.answerRead(BROKEN_TEXT);
    await settle();
    expect(pathsOf(practice)).toEqual([]);
  });

  it('knows a note that was just created before the app has read it, unless it is a template', async () => {
    const vault = fakeApp();
    const practice = createPractice(vault.app, { ...DEFAULT_SETTINGS, templatesFolder: 'T' });
    await practice.start(vault.owner);
    const text = '---\ncoaching: engagement\n---\n';
    practice.takeCreated(vault.add('E.md', null), text);
    practice.takeCreated(vault.add('T/E.md', null), text);
    expect(pathsOf(practice)).toEqual(['E.md']);
  });

  it.each([
    ['./Goal', 'Clients/Goal.md'],
    ['./goal.MD', 'Clients/Goal.md'],
    ['../Goals/Voice', 'Goals/Voice.md'],
    ['/goals/voice', 'Goals/Voice.md'],
    ['/Goals/Voice.md', 'Goals/Voice.md'],
    ['./Voice', undefined],
    ['../Goal', undefined],
    ['/Voice', undefined],
    ['/Picture.png', undefined],
    ['Voice', 'Goals/Voice.md'],
    ['Elsewhere/Voice', 'Goals/Voice.md'],
  ])('takes the start of a link to %s at its word', (target, path) => {
    const vault = fakeApp();
    for (const each of ['Clients/Goal.md', 'Goals/Voice.md', 'Picture.png']) vault.add(each, {});
    expect(createPractice(vault.app, DEFAULT_SETTINGS).resolveLink(target, 'Clients/E.md')).toBe(path);
  });

  it('reads no note again for another language, in which it says what is wrong with notes', async () => {
    const vault = fakeApp();
    vault.add('E.md', ENGAGEMENT);
    vault.add('Odd.md', { frontmatter: { coaching: 'engagement', status: 'odd' } });
    vault.add('Lost.md', { frontmatter: { coaching: 'session', date: '2026-03-01' } });
    const practice = createPractice(vault.app, DEFAULT_SETTINGS);
    await practice.start(vault.owner);
    const { index } = practice;
    const read = index.operations.notesRead;
    chooseLanguage('de');
    await practice.use({ ...DEFAULT_SETTINGS, language: 'de' });
    const said = practice.portfolio.diagnostics('2026-03-16').map(diagnosticMessage);
    expect(said.filter((message) => message.includes('Erlaubt'))).toHaveLength(1);
    expect(said).toContain(CATALOGUES['de']?.diagnostics.namesNoEngagement);
    expect(practice.index).toBe(index);
    expect(index.isReady).toBe(true);
    expect(index.operations.notesRead).toBe(read);
  });

  it('lists an engagement whose properties cannot be read', async () => {
    const vault = fakeApp();
    const practice = createPractice(vault.app, DEFAULT_SETTINGS);
    await practice.start(vault.owner);
    vault.change(vault.add('E.md', BROKEN));
    vault.answerRead(BROKEN_TEXT);
    await settle();
    expect(practice.portfolio.all('2026-03-16').map(({ engagement }) => engagement.name)).toEqual(['E']);
  });

  it('keeps an engagement that has lost the fence below its properties', async () => {
    const vault = fakeApp();
    const file = vault.add('E.md', ENGAGEMENT);
    const practice = createPractice(vault.app, DEFAULT_SETTINGS);
    await practice.start(vault.owner);
    vault.rename(file, 'E.md', {});
    vault.answerRead('---\ncoaching: engagement\n\nText');
    await settle();
    expect(practice.portfolio.all('2026-03-16')).toMatchObject([{ badges: [{ kind: 'data' }] }]);
  });

  it('takes no older reading of a text for the newer one', async () => {
    const vault = fakeApp();
    const practice = createPractice(vault.app, DEFAULT_SETTINGS);
    await practice.start(vault.owner);
    const file = vault.add('E.md', BROKEN);
    vault.change(file);
    vault.change(file);
    vault.answerRead('---\ncoaching: session\ngoals: [\n---\n');
    vault.answerRead(BROKEN_TEXT);
    await settle();
    expect(practice.index.record('E.md')?.type).toBe('engagement');
  });

  it('forgets a note that is no Markdown any more', async () => {
    const vault = fakeApp();
    const file = vault.add('E.md', ENGAGEMENT);
    const practice = createPractice(vault.app, DEFAULT_SETTINGS);
    await practice.start(vault.owner);
    vault.rename(file, 'E.txt');
    expect(pathsOf(practice)).toEqual([]);
  });

  it('forgets a note that moves into the templates, and knows one that moves out', async () => {
    const vault = fakeApp();
    const file = vault.add('E.md', ENGAGEMENT);
    const practice = createPractice(vault.app, { ...DEFAULT_SETTINGS, templatesFolder: 'T' });
    await practice.start(vault.owner);
    vault.rename(file, 'T/E.md');
    expect(pathsOf(practice)).toEqual([]);
    vault.rename(file, 'E.md');
    expect(pathsOf(practice)).toEqual(['E.md']);
  });

  it('leaves out no folder in which notes are filed', async () => {
    const vault = fakeApp();
    vault.add('T/Clients/E.md', ENGAGEMENT);
    const practice = createPractice(vault.app, DEFAULT_SETTINGS);
    await practice.use({ ...DEFAULT_SETTINGS, templatesFolder: 'T', engagementsFolder: 'T/Clients' });
    await practice.start(vault.owner);
    expect(pathsOf(practice)).toEqual(['T/Clients/E.md']);
  });

  it('does not call a vault read that it has not looked at', async () => {
    const vault = fakeApp();
    const practice = createPractice(vault.app, DEFAULT_SETTINGS);
    await practice.use({ ...DEFAULT_SETTINGS, sessionsFolder: 'S' });
    expect(practice.index.isReady).toBe(false);
  });
});

/** A value that notes each look into it. */
function watched(value: object): { value: object; looks: () => string[] } {
  const looks: string[] = [];
  const look = (trap: 'get' | 'has' | 'ownKeys' | 'getOwnPropertyDescriptor', said: (name: string) => string) => ({
    [trap]: (target: object, name?: string) => {
      looks.push(said(String(name)));
      return Reflect[trap](target, name as never) as never;
    },
  });
  const traps = {
    ...look('get', (name) => `the value of ${name}`),
    ...look('has', (name) => `is ${name} there`),
    ...look('ownKeys', () => 'names'),
    ...look('getOwnPropertyDescriptor', (name) => `is ${name} there`),
  };
  return { value: new Proxy(value, traps), looks: () => looks };
}

describe('a burst of typing in notes that are not ours', () => {
  it('costs a look at the names of its properties for each change and at no value, and tells nobody', async () => {
    const vault = fakeApp();
    vault.add('E.md', ENGAGEMENT);
    const practice = createPractice(vault.app, DEFAULT_SETTINGS);
    await practice.start(vault.owner);
    await settle();
    const frontmatter = watched({ tags: ['reading'], rating: 3 });
    const diary = vault.add('Diary.md', { frontmatter: frontmatter.value });
    let told = 0;
    practice.onChange(() => (told += 1));
    const before = { ...practice.index.operations };
    for (let typed = 0; typed < 1000; typed += 1) vault.change(diary);
    await settle();
    // Two names have no more to be asked for than the list of them and whether each is really there.
    const names = ['names', 'is tags there', 'is rating there'];
    expect(frontmatter.looks()).toEqual(Array.from({ length: 1000 }, () => names).flat());
    expect(practice.index.operations).toEqual({ ...before, notesRead: before.notesRead + 1000 });
    expect([told, pathsOf(practice)]).toEqual([0, ['E.md']]);
  });
});

describe('reading a large vault', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** A vault of so many engagements with a session each. Its clock moves on by a millisecond with every look at it. */
  function largeVault(engagements: number) {
    const vault = fakeApp();
    for (let at = 0; at < engagements; at += 1) {
      vault.add(`E${at}.md`, ENGAGEMENT);
      vault.add(`S${at}.md`, { frontmatter: { coaching: 'session', engagement: `E${at}`, date: '2026-03-02' } });
    }
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 1));
    const practice = createPractice(vault.app, DEFAULT_SETTINGS);
    /** What was done in each turn, as far as it is counted. */
    const turns: number[] = [];
    let before = 0;
    const done = () => {
      const { notesRead, membersResolved, engagementsLinked } = practice.index.operations;
      return notesRead + membersResolved + engagementsLinked + practice.portfolio.statesComputed;
    };
    const setTimeout = window.setTimeout.bind(window);
    vi.spyOn(window, 'setTimeout').mockImplementation(((run: () => void) => {
      turns.push(done() - before);
      before = done();
      return setTimeout(run);
    }) as typeof window.setTimeout);
    return { ...vault, practice, turns, done };
  }

  it('leaves the app a turn after a few hundred notes, and after a few links and states', async () => {
    const { practice, turns, done, owner } = largeVault(1000);
    await practice.start(owner);
    // Of 2,000 notes, 1,000 members, 1,000 engagements and as many states.
    expect(done()).toBe(5000);
    expect(Math.max(...turns)).toBeLessThanOrEqual(500);
    expect(turns.length).toBeGreaterThan(300);
    expect(practice.portfolio.statesComputed).toBe(1000);
    practice.portfolio.all(practice.today());
    expect(practice.portfolio.statesComputed).toBe(1000);
  });

  it('says how far it has got, and of the notes only when all are read', async () => {
    const { practice, owner } = largeVault(1000);
    const heard: [done: number | undefined, notes: number, isReady: boolean][] = [];
    practice.onChange((_, notes) => heard.push([practice.progress?.done, notes.size, practice.index.isReady]));
    await practice.start(owner);
    await settle();
    expect(practice.progress?.of).toBe(2000);
    expect(heard.at(-1)).toEqual([expect.any(Number), 2000, true]);
    const steps = heard.slice(0, -1);
    expect(steps.every(([, notes, isReady]) => notes === 0 && !isReady)).toBe(true);
    const counts = steps.map(([read]) => read ?? 0);
    expect(counts.length).toBeGreaterThan(2);
    expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
  });

  it('reads the texts of a few notes at a time where the cache knows none of them', async () => {
    const vault = fakeApp();
    for (let at = 0; at < 1000; at += 1) vault.add(`E${at}.md`, null);
    let atOnce = 0;
    let most = 0;
    vault.app.vault.cachedRead = async () => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await settle();
      atOnce -= 1;
      return '---\ncoaching: engagement\n---\n';
    };
    const practice = createPractice(vault.app, DEFAULT_SETTINGS);
    await practice.start(vault.owner);
    expect([most, pathsOf(practice).length]).toEqual([50, 1000]);
  });

  it('misses nothing that changes meanwhile', async () => {
    const vault = largeVault(500);
    const { practice, owner } = vault;
    let isChanged = false;
    practice.onChange(() => {
      if (isChanged) return;
      isChanged = true;
      vault.change(vault.add('New.md', ENGAGEMENT));
      vault.rename(vault.add('Old.md', ENGAGEMENT), 'Moved.md');
    });
    await practice.start(owner);
    const paths = practice.portfolio.all(practice.today()).map(({ engagement }) => engagement.note.path);
    expect([isChanged, paths.length]).toEqual([true, 502]);
    expect(paths).toEqual(expect.arrayContaining(['New.md', 'Moved.md']));
  });

  it('ends where new settings begin another reading, which has it all', async () => {
    const { practice, owner } = largeVault(500);
    const older = practice.start(owner);
    const newer = practice.use({ ...DEFAULT_SETTINGS, numbers: { ...DEFAULT_NUMBERS, minutes: 30 } });
    const { index } = practice;
    await Promise.all([older, newer]);
    expect([practice.index === index, index.isReady, index.operations.notesRead]).toEqual([true, true, 1000]);
  });

  it('lists every engagement even where one cannot be worked out', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { practice, owner } = largeVault(2);
    const { portfolio } = practice;
    vi.spyOn(portfolio, 'state').mockImplementationOnce(() => {
      throw new Error('a fault of ours');
    });
    await practice.start(owner);
    expect([practice.index.isReady, portfolio.all(practice.today()).length]).toEqual([true, 2]);
    expect(errors).toHaveBeenCalledTimes(1);
  });
});
