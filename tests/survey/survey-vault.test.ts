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

  it('takes a part of the name of a client who is known for no word of its own', () => {
    const { survey: found } = survey({
      'Ada Lovelace.md': '---\ntype: client\n---\n',
      '2026-03-05 Ada intake.md': '---\ntype: session\nclient: "[[Ada Lovelace]]"\n---\n',
      '2026-04-05 Ada exam final.md': '---\ntype: session\nclient: "[[Ada Lovelace]]"\n---\n',
    });
    expect(found.rows).toMatchObject([
      { path: '2026-03-05 Ada intake.md', kind: 'first', from: { kind: 'file name' } },
      { path: '2026-04-05 Ada exam final.md', kind: null },
      { path: 'Ada Lovelace.md', is: 'engagement' },
    ]);
  });

  it('takes the profile in the folder of a client for the engagement where its name has more or less of it', () => {
    const folder = (profile: string, text: string) => survey({
      'Clients/Ben/Session 1.md': '', [`Clients/Ben/${profile}.md`]: text, 'Clients/Ben/Background.md': text,
    }).survey.rows;
    const status = '---\nstatus: active\n---\n';
    expect(folder('Ben Okri', status)).toMatchObject([
      { path: 'Clients/Ben/Background.md', is: 'open' },
      { path: 'Clients/Ben/Ben Okri.md', is: 'engagement', from: { is: 'folder' } },
      { path: 'Clients/Ben/Session 1.md', is: 'session', engagement: 'Clients/Ben/Ben Okri.md' },
    ]);
    for (const [name, text] of [['Ben Okri', ''], ['Okri', status], ['Ben invoice', status]] as const) {
      expect(folder(name, text).map(({ is }) => is).sort(), name).toEqual(['open', 'open', 'session']);
    }
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
