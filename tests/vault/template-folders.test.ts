// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { createPractice, type Practice } from '../../src/vault/practice';
import { fakeApp } from './fake-app';

const ENGAGEMENT = { frontmatter: { coaching: 'engagement' } };

const pathsOf = ({ index }: Practice) => [...index.notes().keys()];

describe('notes that Daily notes and Periodic notes have as templates', () => {
  it('are left out in any letter case, and nothing beside them is', async () => {
    const config = {
      'daily-notes.json': { folder: 'Journal', template: 'journal/DAY' },
      'plugins/periodic-notes/data.json': { weekly: { folder: 'Journal', template: 'Journal/Week.md' } },
    };
    const vault = fakeApp({ config });
    for (const path of ['Journal/Day.md', 'Journal/Week.md', 'Journal/E.md', 'Day.md']) vault.add(path, ENGAGEMENT);
    const practice = createPractice(vault.app, DEFAULT_SETTINGS);
    await practice.start(vault.owner);
    expect(pathsOf(practice)).toEqual(['Journal/E.md', 'Day.md']);
  });

  it('are forgotten when they come to be where the setting says, and known when they leave', async () => {
    const vault = fakeApp({ config: { 'daily-notes.json': { template: 'Day' } } });
    const file = vault.add('E.md', ENGAGEMENT);
    const practice = createPractice(vault.app, DEFAULT_SETTINGS);
    await practice.start(vault.owner);
    vault.rename(file, 'Day.md');
    expect(pathsOf(practice)).toEqual([]);
    vault.rename(file, 'E.md');
    expect(pathsOf(practice)).toEqual(['E.md']);
  });
});
