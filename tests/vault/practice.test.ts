// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { createPractice, type Practice } from '../../src/vault/practice';
import { fakeApp } from './fake-app';

const ENGAGEMENT = { frontmatter: { coaching: 'engagement' } };
/** What the cache holds of a note whose YAML is broken: a block, and no front matter. */
const BROKEN = { sections: [{ type: 'yaml', position: { start: { line: 0 } } }] };
const BROKEN_TEXT = '---\ncoaching: engagement\ngoals: [\n---\n';

const pathsOf = ({ index }: Practice) => [...index.notes().keys()];

/** Lets everything happen that waits for nothing but its turn. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

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

  it('leaves out the templates of the newest settings, whichever are answered last', async () => {
    const vault = fakeApp({ holdsBack: true });
    const file = vault.add('T/E.md', ENGAGEMENT);
    const practice = createPractice(vault.app, DEFAULT_SETTINGS);
    const answerTwo = () => vault.existsWaiting.splice(0, 2).forEach((answer) => answer(false));
    const started = practice.start(vault.owner);
    answerTwo();
    await started;
    const older = practice.use({ ...DEFAULT_SETTINGS, templatesFolder: 'X' });
    const newer = practice.use({ ...DEFAULT_SETTINGS, templatesFolder: 'T' });
    const [first, second] = [vault.existsWaiting.splice(0, 2), vault.existsWaiting.splice(0, 2)];
    second.forEach((answer) => answer(false));
    await newer;
    first.forEach((answer) => answer(false));
    await older;
    vault.change(file);
    expect(pathsOf(practice)).toEqual([]);
  });
});
