import { describe, expect, it } from 'vitest';
import { folderProblem, patternProblem } from '../../src/settings/folder-problem';
import { DEFAULT_SETTINGS, loadSettings } from '../../src/settings/settings';

describe('a folder for notes', () => {
  it.each([
    ['outside', ['C:\\x', 'c:/x', '\\\\server\\x', '..', 'a/../b', '~/x', './a']],
    ['hidden', ['.obsidian', '.Obsidian/x', 'a/.trash', '.git', 'node_modules', 'Settings', 'settings/x']],
    ['unfit', ['a\\b', 'a:b', 'CON', 'x/nul', 'a.', 'a /b', 'a//b', 'c:x', 'a#b', 'a\u202eb', 'a\u0000', 'a|b', '<%']],
    [undefined, ['', '/', 'Sessions', '/Coaching/Sessions/', 'Übung 2', 'Clients/{{date:YYYY}}', 'Settings2']],
  ])('is %s: %j', (problem, folders) => {
    for (const folder of folders) expect([folder, folderProblem(folder, 'Settings')]).toEqual([folder, problem]);
  });

  it('is the usual one where damaged settings name one that cannot be', () => {
    const keys = ['engagementsFolder', 'sessionsFolder', 'goalsFolder', 'templatesFolder', 'sessionName'] as const;
    for (const key of keys) {
      for (const folder of ['.obsidian', 'C:\\x', '../x', 'a/.b']) {
        expect(loadSettings({ version: 2, [key]: folder }).settings[key]).toBe(DEFAULT_SETTINGS[key]);
      }
    }
    for (const key of keys) {
      const data = { version: 2, [key]: 'config/Notes' };
      expect(loadSettings(data, 'Config').settings[key]).toBe(DEFAULT_SETTINGS[key]);
      expect(loadSettings(data, '.obsidian').settings[key]).toBe('config/Notes');
    }
    expect(patternProblem('{{date:YYYY/MM}}: {{codename}}')).toBe(undefined);
  });
});
