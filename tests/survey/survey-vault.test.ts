import { describe, expect, it } from 'vitest';
import { surveyOf as survey } from './survey-of';

describe('surveyVault', () => {
  it('proposes names and words by which notes are ours as they are', () => {
    const { survey: found } = survey({
      'Ada.md': '---\ntype: client\n---\n',
      'Talk.md': '---\ntype: session\nclient: "[[Ada]]"\nsession-date: 2026-03-05\n---\n',
      'Ben.md': '---\ntype: contact\n---\n',
    });
    expect(found).toMatchObject({
      notes: 3,
      ours: 0,
      mapping: {
        names: { coaching: 'type', engagement: 'client', date: 'session-date' },
        words: { engagement: ['client'], session: ['session'], goal: [] },
        notesCovered: 2,
      },
      rows: [
        { path: 'Ada.md', is: 'engagement', adds: {} },
        { path: 'Ben.md', is: 'open', adds: {} },
        { path: 'Talk.md', is: 'session', engagement: 'Ada.md', date: '2026-03-05', adds: {} },
      ],
    });
  });

  it('gives the row of a note as the coach says it is, or nothing where a property stands against it', () => {
    const { rowAs } = survey({
      'Ada.md': '---\ntype: client\n---\n',
      'Talk with Ada 2026-03-05.md': '',
    });
    expect(rowAs('Talk with Ada 2026-03-05.md', 'session')).toMatchObject({
      engagement: 'Ada.md',
      date: '2026-03-05',
      adds: { type: 'session', engagement: '[[Ada]]', date: '2026-03-05' },
    });
    expect(rowAs('Ada.md', 'goal')).toBeUndefined();
    expect(rowAs('Gone.md', 'goal')).toBeUndefined();
  });

  it('takes no property for the role of a person as the one that says what a note is', () => {
    const { survey: found } = survey({ 'Ada.md': '---\nrole: client\n---\n', 'Ben.md': '---\nrole: supplier\n---\n' });
    expect(found.mapping.names).toEqual({});
    expect(found.rows).toMatchObject([
      { path: 'Ada.md', is: 'engagement', adds: { coaching: 'engagement' } },
      { path: 'Ben.md', is: 'open' },
    ]);
  });
});
