import { describe, expect, it } from 'vitest';
import { followNotes } from '../../src/vault/follow-notes';
import { fakeApp } from './fake-app';

describe('followNotes', () => {
  it('gives the path that a note has by now, however often it was moved', () => {
    const vault = fakeApp();
    const file = vault.add('Heron.md', null);
    const now = followNotes(vault.app);
    expect(now('Heron.md')).toBe('Heron.md');
    vault.rename(file, 'Kept/Heron.md');
    vault.rename(file, 'Kept/Grey heron.md');
    expect(now('Heron.md')).toBe('Kept/Grey heron.md');
  });

  it('means the note of that time, not the one that has taken its path since', () => {
    const vault = fakeApp();
    const file = vault.add('Heron.md', null);
    const now = followNotes(vault.app);
    vault.rename(file, 'Grey heron.md');
    vault.add('Heron.md', null);
    expect(now('Heron.md')).toBe('Grey heron.md');
    expect(followNotes(vault.app)('Heron.md')).toBe('Heron.md');
  });

  it('leaves the path of a note that has gone or was never there', () => {
    const vault = fakeApp();
    const file = vault.add('Heron.md', null);
    const now = followNotes(vault.app);
    vault.delete(file);
    expect([now('Heron.md'), now('Other.md')]).toEqual(['Heron.md', 'Other.md']);
  });
});
