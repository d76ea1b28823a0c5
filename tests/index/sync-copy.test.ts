import { describe, expect, it } from 'vitest';
import { originalOf } from '../../src/index/sync-copy';
import { buildIndex } from './build-index';
import { said } from '../notes/said';

const TODAY = '2026-03-16';

describe('the original of a copy by its name', () => {
  it.each([
    ['Heron (Conflicted copy Anas iPhone 202603051010).md', 'Obsidian'],
    ['Heron (Conflicted copy iPad (2) 202603051010).md', 'Obsidian, a device with a number'],
    ['Heron (Ana’s conflicted copy 2026-03-05).md', 'Dropbox'],
    ["Heron (Ana's conflicted copy 2026-03-05 (1)).md", 'Dropbox, the second of a day'],
    ['Heron (DESKTOP-1\'s conflicted copy).md', 'Dropbox without a day'],
    ['Heron (In Konflikt stehende Kopie von Ana 2026-03-05).md', 'Dropbox in German'],
    ['Heron (Case Conflict).md', 'Dropbox, names that differ in case'],
    ['Heron (conflicted copy 2026-03-05 101010).md', 'Nextcloud'],
    ['Heron_conflict-20260305-101010.md', 'ownCloud'],
    ['Heron.sync-conflict-20260305-101010-ABC1234.md', 'Syncthing'],
    ['Heron-DESKTOP-AB12CD3.md', 'OneDrive on Windows'],
    ['Heron-LAPTOP-AB12CD3-2.md', 'OneDrive, the second one'],
    ['Heron-Anas-MacBook-Pro.md', 'OneDrive on a Mac'],
    ['Heron.sync-conflict-20260305-101010-ABC1234 (conflicted copy 2026-03-06 101010).md', 'a copy of a copy'],
  ])('is Heron for %j: %s', (path) => {
    expect(originalOf(path)).toBe('Heron.md');
    expect(originalOf(`In/2026-03-05 ${path}`)).toBe('In/2026-03-05 Heron.md');
  });

  it.each(['', ' 2', ' (1)', ' (copy)', '-CEO', ' - conflict', '-Q1'])('is none for Heron%s', (mark) => {
    expect(originalOf(`Heron${mark}.md`)).toBeUndefined();
  });
});

describe('a copy that sync made', () => {
  const COPY = 'S (conflicted copy 2026-03-05 101010).md';
  const session = { coaching: 'session', engagement: '[[E]]', date: '2026-03-05', minutes: 60 };
  const notes = { 'E.md': { coaching: 'engagement' }, 'S.md': session, [COPY]: { ...session, kind: 'walk' } };

  it('counts in nothing, and is listed with its original', () => {
    const { index, portfolio } = buildIndex(notes);
    expect(portfolio.state('E.md', TODAY)).toMatchObject({ used: 1, hours: 1 });
    expect(portfolio.diagnostics(TODAY).map(said)).toEqual([
      {
        path: COPY,
        property: 'file',
        found: 'S.md',
        message:
          'Sync made this copy of “S.md”, and nothing in it counts. Move over what only the copy says, then delete it.',
      },
    ]);
    expect([index.copyOf(COPY), index.record(COPY), index.engagementOf(COPY)]).toEqual(['S.md', undefined, undefined]);
  });

  it('is no engagement beside its original, and no candidate for its name', () => {
    const path = 'E-DESKTOP-AB12CD3.md';
    const named = { ...session, engagement: 'E' };
    const { portfolio, index } = buildIndex({ ...notes, [path]: notes['E.md'], 'T.md': named });
    expect(portfolio.all(TODAY)).toHaveLength(1);
    expect(index.engagementOf('T.md')).toBe('E.md');
  });

  it.each([
    ['its original is not there', { 'E.md': notes['E.md'], [COPY]: session }, 1],
    ['what is there is of another kind', { ...notes, 'S.md': { coaching: 'goal' } }, 1],
    ['it is called by a bare number', { ...notes, [COPY]: {}, 'S 2.md': session, 'S (1).md': session }, 3],
  ])('is a note like others where %s', (_, some, used) => {
    expect(buildIndex(some).portfolio.state('E.md', TODAY)?.used).toBe(used);
  });

  it('counts once its original is gone, and no longer once that is back', () => {
    const { index, portfolio } = buildIndex(notes);
    const used = () => portfolio.state('E.md', TODAY)?.used;
    index.delete('S.md');
    expect([used(), index.copyOf(COPY)]).toEqual([1, undefined]);
    index.set('S.md', { kind: 'front-matter', data: session });
    expect([used(), index.copyOf(COPY)]).toEqual([1, 'S.md']);
  });
});
