import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Survey } from '../../src/survey/survey-types';
import { runGroundwork, vaultOnDisk } from './vault-on-disk';

const NOTES = {
  'Ada.md': '---\ntype: client\n---\n',
  'One.md': '---\ntype: session\nclient: "[[Ada]]"\n---\n# Session 2026-03-05\n',
  'Broken.md': '---\ntype: client\na: [\n---\n',
  'Other.md': 'Text\n',
};
const survey = (folder: string) => JSON.parse(runGroundwork('survey', folder, '--format', 'json').out) as Survey;

describe('groundwork survey', () => {
  it('prints the mapping, the notes found and what could not be read, and changes nothing', () => {
    const folder = vaultOnDisk(NOTES);
    const { code, out } = runGroundwork('survey', folder);
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => line.replace(/ {2,}/g, ' | '))).toEqual([
      '4 notes: 0 ours already, 2 found, 1 open.',
      '',
      'Mapping',
      'coaching is called type',
      'engagement is called client',
      'engagement: client',
      'session: session',
      '1 of the notes found need nothing else.',
      '',
      'Note | Is | Engagement | Day | Kind | Adds',
      'Ada.md | engagement (property) | - | - | - | -',
      'One.md | session (property) | Ada.md (property) | 2026-03-05 (title) | - | date: 2026-03-05',
      '',
      'Could not be read',
      expect.stringMatching(/^Broken\.md, line \d: The properties at the top/) as string,
      '',
    ]);
    for (const [name, text] of Object.entries(NOTES)) {
      expect(readFileSync(path.join(folder, name), 'utf8')).toBe(text);
    }
  });

  it('shows the notes side by side that claim one engagement', () => {
    const session = 'Clients/Ada/Session 1 2026-01-01.md';
    const folder = vaultOnDisk({ 'Clients/Ada.md': '', 'Clients/Ada/Ada.md': '', [session]: '' });
    expect(runGroundwork('survey', folder).out).toContain(
      'Claimed by several\nClients/Ada: claimed by Clients/Ada.md and Clients/Ada/Ada.md',
    );
  });

  it('lets no name or value steer the terminal', () => {
    const folder = vaultOnDisk({ 'Ada\u001b[2J.md': '---\ntype: client\n---\n' });
    expect(runGroundwork('survey', folder).out).toContain('Ada\\u001b[2J.md');
  });

  it('looks at the settings of the vault: what is ours, and what is a template', () => {
    const folder = vaultOnDisk({
      'Ada.md': '---\nart: Klientin\n---\n',
      'T/Ben.md': '---\nart: Klientin\n---\n',
      'Cleo.md': '---\ntags: [coachee]\n---\n',
      '.obsidian/plugins/groundwork/data.json': JSON.stringify({
        version: 2,
        templatesFolder: 'T',
        propertyNames: { coaching: 'art' },
        kindWords: { engagement: ['Klientin'] },
      }),
    });
    const { notes, ours, mapping, rows } = survey(folder);
    expect({ notes, ours, words: mapping.words.engagement }).toEqual({ notes: 3, ours: 1, words: ['#coachee'] });
    expect(rows).toMatchObject([{ path: 'Cleo.md', is: 'engagement', adds: {} }]);
  });

  it.runIf(existsSync('/proc/self/mem'))('names a file the disk will not give, and surveys the rest', () => {
    const folder = vaultOnDisk(NOTES);
    symlinkSync('/proc/self/mem', path.join(folder, 'Locked.md'));
    const { rows, unreadable } = survey(folder);
    expect(rows).toHaveLength(3);
    expect(unreadable).toMatchObject([{ path: 'Broken.md' }, { path: 'Locked.md', line: null }]);
  });

  it('surveys an empty folder', () => {
    expect(survey(vaultOnDisk({}))).toEqual({
      notes: 0,
      ours: 0,
      mapping: { names: {}, words: { engagement: [], session: [], goal: [] }, notesCovered: 0 },
      rows: [],
      unreadable: [],
    });
  });
});
