import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  folderIn,
  containsDestination,
  isInside,
  isTemplate,
  leftOutFolders,
  leftOutTemplates,
  TEMPLATE_SETTINGS,
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
    expect(folders.filter((folder) => containsDestination(folder, filing))).toEqual(['A', 'A/B', 'C', 'D']);
  });

  it('is no folder below the vault’s top where notes are filed there', () => {
    const top = { engagementsFolder: '', sessionsFolder: '', goalsFolder: '', sessionName: '{{date}} {{codename}}' };
    expect(containsDestination('Templates', top)).toBe(false);
  });

  it('takes a token in a folder for any folder', () => {
    const goalsFolder = 'Clients/{{codename}}/Goals';
    const filing = { engagementsFolder: 'E', goalsFolder, sessionsFolder: 'S', sessionName: 'x' };
    const folders = ['Clients', 'Clients/Heron', 'Clients/Heron/Goals', 'Clients/Heron/Templates', 'Templates'];
    expect(folders.filter((folder) => containsDestination(folder, filing))).toEqual(folders.slice(0, 3));
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

describe('a note that is a template', () => {
  const filing = { engagementsFolder: 'A', sessionsFolder: 'B', goalsFolder: 'C', sessionName: '{{date}}' };
  const named = (file: string, settings: unknown) =>
    TEMPLATE_SETTINGS.flatMap((source) => (source.file === file ? [source.named(settings)] : []));
  const leftOut = (name: string, ...paths: readonly string[]) => {
    const out = leftOutTemplates(named('daily-notes.json', { template: name }), filing, paths);
    return paths.filter((path) => isTemplate(path, out));
  };

  it('is named with or without .md and slashes, and leaves the others in its folder alone', () => {
    const paths = ['J/Day.md', 'J/Day 2.md', 'J/E.md', 'J/Day/F.md', 'Day.md'];
    for (const name of ['J/Day.md', '/J/Day.MD', ' J/Day.md ']) {
      expect(leftOut(name, ...paths)).toEqual(['J/Day.md']);
    }
    for (const name of ['J/E', '/J/E']) expect(leftOut(name, ...paths)).toEqual(['J/E.md']);
    expect(leftOut('J/Day v1.2', 'J/Day v1.2.md', 'J/Day v1.md')).toEqual(['J/Day v1.2.md']);
  });

  it('is the one in just these letters, else the one in others', () => {
    expect(leftOut('j/DAY', 'J/Day.md', 'J/E.md')).toEqual(['J/Day.md']);
    expect(leftOut('J/Ju\u0308rgen', 'J/J\u00fcrgen.md')).toEqual(['J/J\u00fcrgen.md']);
    expect(leftOut('J/day', 'J/Day.md', 'J/day.md')).toEqual(['J/day.md']);
  });

  const none = ['', ' ', '/', '.md', 'J', 'j', '/J', 'J/', 'J/Day/', '../J/Day', 'Day'];
  it.each(none)('is none where %j is named', (name) => {
    expect(leftOut(name, 'J.md', 'J/Day.md', 'J/E.md', 'x.md/J.md', 'E.md')).toEqual([]);
  });

  it('may come later', () => {
    const out = leftOutTemplates(named('daily-notes.json', { template: 'J/Day' }), filing, []);
    expect([isTemplate('J/Day.md', out), isTemplate('J/E.md', out)]).toEqual([true, false]);
  });

  it('is read from each period of Periodic notes, in the form of its releases and in that of its 1.0', () => {
    const template = (name: string) => ({ enabled: true, format: 'x', folder: 'F', template: name });
    const released = { daily: template('D'), weekly: template('W'), monthly: template('M') };
    const longer = { quarterly: template('Q'), yearly: { template: 7 }, showGettingStartedBanner: false };
    const calendarSets = [{ id: 'A', day: { templatePath: 'D' } }, { week: { templatePath: 'W' } }];
    const notes = (settings: unknown) => {
      const [found] = named('plugins/periodic-notes/data.json', settings);
      return found?.notes?.filter((name) => name !== '');
    };
    expect(notes({ ...released, ...longer })).toEqual(['D', 'W', 'M', 'Q']);
    expect(notes({ activeCalendarSet: 'A', calendarSets })).toEqual(['D', 'W']);
    const broken = [undefined, null, 7, 'D', [], { daily: null, weekly: 'W' }, { calendarSets: { day: 'D' } }];
    for (const settings of [...broken, { calendarSets: [null, 7] }]) expect(notes(settings)).toEqual([]);
  });
});
