import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  folderIn,
  holdsFiled,
  isInside,
  leftOutFolders,
  textIn,
  trimFolder,
} from '../../src/settings/template-folders';

describe('a folder of templates', () => {
  it('is read from the settings that name it', () => {
    expect(folderIn({ folder: '/Templates/' }, 'folder')).toBe('Templates');
  });

  it.each([null, undefined, 'Templates', [], {}, { folder: '' }, { folder: ' / ' }, { folder: 7 }])(
    'is not there in %j',
    (settings) => {
      expect(folderIn(settings, 'folder')).toBeUndefined();
    },
  );

  it('holds the notes in it and below, and no others', () => {
    expect(isInside('Templates/x.md', ['Box', 'Templates'])).toBe(true);
    expect(isInside('Templates/Deep/x.md', ['Templates'])).toBe(true);
    expect(isInside('Templates old/x.md', ['Templates'])).toBe(false);
    expect(isInside('Box/Templates/x.md', ['Templates'])).toBe(false);
    expect(isInside('x.md', [])).toBe(false);
  });
});

describe('a folder of templates in which notes are filed', () => {
  const filing = { engagementsFolder: 'A/B', sessionsFolder: '', goalsFolder: 'C', sessionName: 'D/E {{codename}}' };

  it('is any of the folders for new notes, and any that holds one of them', () => {
    const folders = ['A', 'A/B', 'C', 'D', 'A/B/Templates', 'D/E', 'AB', 'c', 'Templates'];
    expect(folders.filter((folder) => holdsFiled(folder, filing))).toEqual(['A', 'A/B', 'C', 'D']);
  });

  it('is no folder below the vault’s top where notes are filed there', () => {
    const top = { engagementsFolder: '', sessionsFolder: '', goalsFolder: '', sessionName: '{{date}} {{codename}}' };
    expect(holdsFiled('Templates', top)).toBe(false);
  });

  it('takes a token in a folder for any folder', () => {
    const goalsFolder = 'Clients/{{codename}}/Goals';
    const filing = { engagementsFolder: 'E', goalsFolder, sessionsFolder: 'S', sessionName: 'x' };
    const folders = ['Clients', 'Clients/Heron', 'Clients/Heron/Goals', 'Clients/Heron/Templates', 'Templates'];
    expect(folders.filter((folder) => holdsFiled(folder, filing))).toEqual(folders.slice(0, 3));
  });

  it('is not left out, while all others are', () => {
    expect(leftOutFolders(['Templates', undefined, 'A', '', 'A/B/Templates'], filing)).toEqual([
      'Templates',
      'A/B/Templates',
    ]);
  });

  it('never leaves out a note that is filed by the settings', () => {
    const folder = fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 3 }).map((parts) => parts.join('/'));
    const anyFiling = fc.record({
      engagementsFolder: folder,
      sessionsFolder: folder,
      goalsFolder: folder,
      sessionName: folder.map((above) => `${above}/{{date}}`),
    });
    fc.assert(
      fc.property(anyFiling, fc.array(folder), (filing, named) => {
        const { engagementsFolder, sessionsFolder, goalsFolder, sessionName } = filing;
        const paths = [`${engagementsFolder}/x.md`, `${goalsFolder}/x.md`, `${sessionsFolder}/${sessionName}.md`];
        const out = leftOutFolders(named, filing);
        expect(paths.filter((path) => isInside(path.replace(/^\/+/, ''), out))).toEqual([]);
      }),
    );
  });
});

describe('trimming a folder', () => {
  it('leaves nothing to trim', () => {
    expect(['/ a/b /', 'a', ' ', '//'].map(trimFolder)).toEqual(['a/b', 'a', '', '']);
  });
});

describe('a text in settings', () => {
  it('is read as it is, and blank where there is none', () => {
    expect(textIn({ dateFormat: ' D. MMMM' }, 'dateFormat')).toBe(' D. MMMM');
    expect([null, undefined, 'D', [], {}, { dateFormat: 7 }].map((settings) => textIn(settings, 'dateFormat'))).toEqual(
      ['', '', '', '', '', ''],
    );
  });
});
