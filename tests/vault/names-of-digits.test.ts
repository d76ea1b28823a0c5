// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { createPractice } from '../../src/vault/practice';
import { fakeApp } from './fake-app';

/** Lets everything happen that waits for nothing but its turn. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('the practice', () => {
  it('takes a name that the cache holds as a number from the text, and no other', async () => {
    const vault = fakeApp();
    const file = vault.add('E.md', { frontmatter: { coaching: 'engagement', codename: 7 } });
    vault.add('F.md', { frontmatter: { coaching: 'engagement', 'sessions-contracted': 7 } });
    vault.add('Other.md', { frontmatter: { codename: 7 } });
    const practice = createPractice(vault.app, DEFAULT_SETTINGS);
    const started = practice.start(vault.owner);
    await settle();
    expect(practice.index.isReady).toBe(false);
    vault.answerRead('---\ncoaching: engagement\ncodename: 007\n---\n');
    await started;
    expect(practice.index.linkedEngagement('E.md')?.engagement.name).toBe('007');
    vault.change(file);
    expect(practice.index.linkedEngagement('E.md')?.engagement.name).toBe('007');
    vault.answerRead('---\ncoaching: engagement\ncodename: 0x7\n---\n');
    await settle();
    expect(practice.index.linkedEngagement('E.md')?.engagement.name).toBe('0x7');
  });
});
