// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { holdsNotes } from '../../src/vault/folders';
import { createPractice } from '../../src/vault/practice';
import { fakeApp } from './fake-app';

describe('a folder', () => {
  it('holds notes where an engagement with a session, or a session of one, lies in it or below', async () => {
    const vault = fakeApp();
    const session = { coaching: 'session', date: '2026-03-02' };
    vault.add('Clients/Open/Heron.md', { frontmatter: { coaching: 'engagement', codename: 'Heron' } });
    vault.add('Hours/One.md', { frontmatter: { ...session, engagement: 'Heron' } });
    vault.add('Mine/Engagement.md', { frontmatter: { coaching: 'engagement', codename: '{{codename}}' } });
    vault.add('Mine/First.md', { frontmatter: { ...session, date: '{{date}}', engagement: '{{engagement}}' } });
    const practice = createPractice(vault.app, DEFAULT_SETTINGS);
    await practice.start(vault.owner);
    const folders = ['Clients', 'Clients/Open', 'Hours', 'Hour', 'Mine', 'Elsewhere'];
    expect(folders.filter((folder) => holdsNotes(practice, folder))).toEqual(['Clients', 'Clients/Open', 'Hours']);
  });
});
