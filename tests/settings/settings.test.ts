import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_NUMBERS } from '../../src/domain/numbers';
import { DEFAULT_PROPERTY_NAMES, PROPERTIES } from '../../src/notes/property-names';
import { isObject, migrate, SETTINGS_VERSION, versionOf } from '../../src/settings/migrations';
import { DEFAULT_SETTINGS, loadSettings, settingsForNewVault, storedSettings } from '../../src/settings/settings';
import { chooseLanguage } from '../../src/words/words';

const load = (data: unknown) => loadSettings(data).settings;

describe('loading settings', () => {
  it('takes words for the three kinds from lists or lines, each once and for one kind', () => {
    const words = (kindWords: unknown) => load({ kindWords }).kindWords;
    const engagement = 'Client \n\n#coachee/\n/Clients//\nclient';
    expect(words({ engagement, session: ['session', 'Sitzung'] })).toEqual({
      engagement: ['Client', '#coachee', 'Clients/'],
      goal: [],
      session: ['session', 'Sitzung'],
    });
    expect(words({ engagement: ['goal', 'Termin'], session: ['TERMIN', '/', '#', 7, ''] })).toEqual({
      engagement: ['Termin'],
      goal: [],
      session: [],
    });
    for (const odd of [[], 'x', { engagement: { a: 1 } }]) expect(words(odd)).toBe(DEFAULT_SETTINGS.kindWords);
  });

  it.each([null, undefined, {}, [], 'text', 7, true, { version: 1 }])('gives the defaults for %j', (data) => {
    expect(loadSettings(data)).toEqual({ kind: 'loaded', settings: DEFAULT_SETTINGS });
  });

  it('gives what was saved', () => {
    const saved = {
      ...DEFAULT_SETTINGS,
      engagementsFolder: 'Coaching/Engagements',
      sessionsFolder: '',
      templatesFolder: 'Coaching/Templates',
      sessionName: '{{date:YYYY}}/{{codename}} {{session}}',
      goalsFolder: 'Coaching/Goals',
      prompts: false,
      language: 'de',
      privacyAtStart: true,
      levels: true,
      retainYears: 5,
      privateHeadings: ['Reflection', 'For my eyes'],
      commitmentHeadings: ['Next steps'],
      propertyNames: { ...DEFAULT_PROPERTY_NAMES, coachee: 'Klient' },
      numbers: { ...DEFAULT_NUMBERS, cadenceDays: 21, quietCadences: 2.5 },
      hints: { ...DEFAULT_SETTINGS.hints, all: false, 'early-level': false },
    };
    const written: unknown = JSON.parse(JSON.stringify(storedSettings(saved)));
    expect(loadSettings(written)).toEqual({ kind: 'loaded', settings: saved });
  });

  it.each([
    ['language', 'tlh'],
    ['language', 'constructor'],
    ['privacyAtStart', 'yes'],
    ['levels', 1],
    ['retainYears', -1],
    ['retainYears', 1000],
    ['retainYears', '5'],
  ])('takes no %s of %j', (key, value) => {
    expect(load({ version: SETTINGS_VERSION, [key]: value })).toEqual(DEFAULT_SETTINGS);
  });

  it('takes headings one a line or as a list, each once, and the usual ones where there are none', () => {
    const lines = ' Reflection \n\nReflection\nMine';
    expect(load({ privateHeadings: lines }).privateHeadings).toEqual(['Reflection', 'Mine']);
    expect(load({ commitmentHeadings: ['Next steps', 7, null, ' '] }).commitmentHeadings).toEqual(['Next steps']);
    for (const none of [[], '', ' \n', 7, {}, ['']]) {
      expect(load({ privateHeadings: none }).privateHeadings).toEqual(['For my eyes', 'Nur für mich']);
    }
    const typed = load({ commitmentHeadings: 'Commitments\nVorhaben\n' });
    expect(storedSettings(typed)).toEqual({ version: SETTINGS_VERSION });
  });

  it('gives its default to each field that does not fit, and keeps the others', () => {
    const settings = load({
      version: 1,
      engagementsFolder: 7,
      sessionsFolder: 'Meetings',
      templatesFolder: null,
      sessionName: ' ',
      prompts: 'no',
      propertyNames: ['coachee'],
      numbers: { cadenceDays: 21 },
      hints: { 'no-evidence': 'no', mood: false },
    });
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      sessionsFolder: 'Meetings',
      numbers: { ...DEFAULT_NUMBERS, cadenceDays: 21 },
    });
  });

  it.each([
    [{ templatesFolder: 'Engagements' }],
    [{ templatesFolder: 'Work', goalsFolder: '/Work/Goals/' }],
    [{ templatesFolder: 'Hours', sessionsFolder: '', sessionName: 'Hours/{{date}}' }],
  ])('takes no templates folder in which notes are filed: %j', (stored) => {
    expect(load(stored).templatesFolder).toBe('');
  });

  it.each([
    [{ templatesFolder: 'Engagements/Templates' }],
    [{ templatesFolder: 'Templates', engagementsFolder: '', sessionsFolder: '', goalsFolder: '' }],
  ])('takes a templates folder below one in which notes are filed: %j', (stored) => {
    expect(load(stored).templatesFolder).toBe(stored.templatesFolder);
  });

  it('leaves out what it does not know', () => {
    const settings = load({ theme: 'dark', propertyNames: { mood: 'x' }, numbers: { volume: 11 } });
    expect(settings).toEqual(DEFAULT_SETTINGS);
  });

  it.each([
    ['/Coaching/Engagements/', 'Coaching/Engagements'],
    ['  Coaching ', 'Coaching'],
    [' / Coaching / ', 'Coaching'],
    ['/', ''],
    ['', ''],
  ])('writes the folder %j as the vault does: %j', (written, folder) => {
    expect(load({ engagementsFolder: written }).engagementsFolder).toBe(folder);
  });
});

describe('settings of a newer version', () => {
  it('are refused, so that nothing is saved over them', () => {
    const version = SETTINGS_VERSION + 1;
    expect(loadSettings({ version, sessionsFolder: 'Meetings' })).toEqual({
      kind: 'newer',
      settings: DEFAULT_SETTINGS,
      version,
    });
  });

  it.each([SETTINGS_VERSION, 0, -1, '2', null, Number.NaN])('are not what a version of %j makes of them', (version) => {
    expect(loadSettings({ version, sessionsFolder: 'Meetings' })).toMatchObject({
      kind: 'loaded',
      settings: { version: SETTINGS_VERSION, sessionsFolder: 'Meetings' },
    });
  });
});

describe('the numbers', () => {
  it.each(Object.keys(DEFAULT_NUMBERS))('%s is kept where it is a number from 0 up, else repaired alone', (key) => {
    const usual = DEFAULT_NUMBERS[key as keyof typeof DEFAULT_NUMBERS];
    const other = key === 'minutes' ? 'cadenceDays' : 'minutes';
    const repaired = [-1, '7', null, true, Number.NaN, Number.POSITIVE_INFINITY].map((value) => {
      const numbers = load({ numbers: { [key]: value, [other]: 11 } }).numbers;
      return [numbers[key as keyof typeof numbers], numbers[other]];
    });
    expect(repaired).toEqual(repaired.map(() => [usual, 11]));
    expect(load({ numbers: { [key]: usual + 1 } }).numbers).toEqual({ ...DEFAULT_NUMBERS, [key]: usual + 1 });
  });
});

describe('the property names', () => {
  const names = (propertyNames: Record<string, unknown>) => load({ propertyNames }).propertyNames;

  it('are trimmed, and repaired one by one where they are no name', () => {
    expect(names({ coachee: ' Klient ', status: ' ', goals: 7, kind: null, owner: ['x'] })).toEqual({
      ...DEFAULT_PROPERTY_NAMES,
      coachee: 'Klient',
    });
  });

  it('are given once: of two properties renamed alike the second keeps its default', () => {
    const [first, second] = PROPERTIES.filter((property) => ['coachee', 'sponsor'].includes(property));
    expect([first, second]).toEqual(['coachee', 'sponsor']);
    expect(names({ sponsor: 'Name', coachee: 'Name' })).toEqual({ ...DEFAULT_PROPERTY_NAMES, coachee: 'Name' });
  });

  it('are not taken from a property that has its default name', () => {
    expect(names({ coachee: 'sponsor' })).toEqual(DEFAULT_PROPERTY_NAMES);
    expect(names({ sponsor: 'coachee' })).toEqual(DEFAULT_PROPERTY_NAMES);
  });

  it('may go round: a name is free when its property has another', () => {
    const swapped = { start: 'date', date: 'start' };
    expect(names(swapped)).toEqual({ ...DEFAULT_PROPERTY_NAMES, ...swapped });
    const moved = { start: 'date', date: 'session-date' };
    expect(names(moved)).toEqual({ ...DEFAULT_PROPERTY_NAMES, ...moved });
  });

  it('give a default back that another property had taken', () => {
    // `date` cannot be `kind`, which keeps its name; so `start` cannot be `date`.
    expect(names({ start: 'date', date: 'kind' })).toEqual(DEFAULT_PROPERTY_NAMES);
  });

  it('are refused where two are the same without case or however an accent is put together', () => {
    expect(names({ coachee: 'Sponsor' })).toEqual(DEFAULT_PROPERTY_NAMES);
    expect(names({ coachee: 'Größe', sponsor: 'GRO\u0308SSE' }).sponsor).toBe('sponsor');
    expect(names({ coachee: 'Strasse', sponsor: 'straße' }).sponsor).toBe('sponsor');
    expect(names({ coachee: 'Coachee' }).coachee).toBe('Coachee');
  });
});

describe('whatever data.json holds', () => {
  const name = fc.oneof(fc.constantFrom(...PROPERTIES, 'Name', ' Name ', '', '__proto__'), fc.anything());
  const folder = fc.oneof(fc.string({ unit: fc.constantFrom('/', ' ', 'a', '\t') }), fc.anything());
  const stored = fc.oneof(
    fc.anything(),
    fc.record(
      {
        version: fc.oneof(fc.constantFrom(0, 1, SETTINGS_VERSION), fc.anything()),
        goalsFolder: folder,
        language: fc.oneof(fc.constantFrom('de', 'en', 'app', 'fr'), fc.anything()),
        privacyAtStart: fc.oneof(fc.boolean(), fc.anything()),
        levels: fc.oneof(fc.boolean(), fc.anything()),
        retainYears: fc.oneof(fc.double(), fc.anything()),
        engagementsFolder: folder,
        sessionsFolder: folder,
        templatesFolder: folder,
        propertyNames: fc.oneof(fc.dictionary(fc.constantFrom(...PROPERTIES), name), fc.anything()),
        kindWords: fc.dictionary(fc.constantFrom('engagement', 'goal', 'session'), fc.oneof(fc.array(name), name)),
        numbers: fc.oneof(
          fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_NUMBERS)), fc.anything()),
          fc.anything(),
        ),
      },
      { requiredKeys: [] },
    ),
  );

  it('loads without an error into settings that are whole', () => {
    fc.assert(
      fc.property(stored, (data) => {
        const { propertyNames, numbers, ...rest } = load(data);
        expect(Object.keys(propertyNames).sort()).toEqual([...PROPERTIES].sort());
        expect(new Set(Object.values(propertyNames)).size).toBe(PROPERTIES.length);
        expect(Object.values(propertyNames).every((text) => text !== '' && text === text.trim())).toBe(true);
        expect(Object.keys(numbers)).toEqual(Object.keys(DEFAULT_NUMBERS));
        expect(Object.values(numbers).every((number) => Number.isFinite(number) && number >= 0)).toBe(true);
        expect(rest.version).toBe(SETTINGS_VERSION);
      }),
      { numRuns: 2000 },
    );
  });

  it('loads the same when what was loaded is loaded again', () => {
    fc.assert(
      fc.property(stored, (data) => {
        const once = load(data);
        expect(loadSettings(once)).toEqual({ kind: 'loaded', settings: once });
      }),
      { numRuns: 2000 },
    );
  });

  it('loads the same when what was loaded is saved and loaded again, and saves the same', () => {
    fc.assert(
      fc.property(stored, (data) => {
        const once = load(data);
        const written = storedSettings(once);
        const again = load(JSON.parse(JSON.stringify(written)));
        expect(again).toEqual(once);
        expect(storedSettings(again)).toEqual(written);
      }),
      { numRuns: 2000 },
    );
  });

  it('loads the same migrated or not yet', () => {
    fc.assert(
      fc.property(stored, (data) => {
        fc.pre(isObject(data) && versionOf(data) <= SETTINGS_VERSION);
        if (isObject(data)) expect(load(migrate(data))).toEqual(load(data));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is saved', () => {
  it('is the version alone while nothing has been chosen', () => {
    expect(storedSettings(DEFAULT_SETTINGS)).toEqual({ version: SETTINGS_VERSION });
  });

  it('is what was chosen, down to a single number', () => {
    const numbers = { ...DEFAULT_NUMBERS, minutes: 45 };
    expect(storedSettings({ ...DEFAULT_SETTINGS, numbers, templatesFolder: 'T' })).toEqual({
      version: SETTINGS_VERSION,
      numbers: { minutes: 45 },
      templatesFolder: 'T',
    });
  });
});

describe('settings for a new vault', () => {
  afterEach(() => chooseLanguage('en'));

  it('name the folders in the language that is spoken, and nothing else', () => {
    chooseLanguage('de');
    const folders = { engagementsFolder: 'Mandate', sessionsFolder: 'Sitzungen', goalsFolder: 'Ziele' };
    expect(settingsForNewVault(() => false)).toEqual({ ...DEFAULT_SETTINGS, ...folders });
    expect(loadSettings(storedSettings({ ...DEFAULT_SETTINGS, ...folders })).settings).toMatchObject(folders);
  });

  it('are the usual ones where one of their folders is there, and in English', () => {
    expect(settingsForNewVault(() => false)).toBeUndefined();
    chooseLanguage('de');
    expect(settingsForNewVault((path) => path === 'Sessions')).toBeUndefined();
  });
});
