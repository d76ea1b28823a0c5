import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { NotePaths } from '../../src/index/note-paths';
import { DEFAULT_KIND_WORDS } from '../../src/notes/note-kinds';
import { DEFAULT_PROPERTY_NAMES } from '../../src/notes/property-names';
import { readForSurvey } from '../../src/survey/surveyed-note';
import { surveyVault } from '../../src/survey/survey-vault';

function survey(texts: Readonly<Record<string, string>>) {
  const paths = new NotePaths();
  const notes = Object.entries(texts).flatMap(([path, text]) => {
    paths.add(path);
    const read = readForSurvey(path, text, parse);
    return read.kind === 'read' ? [read.note] : [];
  });
  return surveyVault({
    notes,
    unreadable: [],
    names: DEFAULT_PROPERTY_NAMES,
    words: DEFAULT_KIND_WORDS,
    isTemplate: () => false,
    resolveLink: (target, from) => paths.resolve(target, from),
  });
}

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
});
