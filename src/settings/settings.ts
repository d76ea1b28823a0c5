import { HINT_KINDS, type HintKind } from '../domain/hint';
import { trimEndOf } from '../domain/letters';
import { DEFAULT_NUMBERS, type Numbers } from '../domain/numbers';
import { foldName } from '../front-matter/property-in';
import { DEFAULT_KIND_WORDS, kindOfWord, type KindWords, NOTE_TYPES, type NoteType } from '../notes/note-kinds';
import { DEFAULT_PROPERTY_NAMES, PROPERTIES, type Property, type PropertyNames } from '../notes/property-names';
import { CATALOGUES, words } from '../words/words';
import { folderProblem, patternProblem } from './folder-problem';
import { differences, isObject, migrate, SETTINGS_VERSION, type StoredSettings, versionOf } from './migrations';
import { containsDestination, trimFolder } from './template-folders';

/** The text without outer spaces; `usual` where the value is no text or blank. */
export function textOr(value: unknown, usual: string): string {
  return (typeof value === 'string' && value.trim()) || usual;
}

/** The number; `usual` where the value is not one from `least` to `most`. */
function numberOr(value: unknown, usual: number, least: number, most = Infinity): number {
  // JSON has no -0: adding 0 makes it 0.
  return typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most ? value + 0 : usual;
}

/**
 * Two properties may not have one name: of two, the renamed one that comes second gets its default back. That default
 * may be the new name of another, so it is repeated until no two are alike. Properties may swap their names.
 */
function repairNames(value: unknown): PropertyNames {
  const stored: StoredSettings = isObject(value) ? value : {};
  const names: Record<Property, string> = { ...DEFAULT_PROPERTY_NAMES };
  for (const property of PROPERTIES) names[property] = textOr(stored[property], property);
  for (let clash = findClash(names); clash !== undefined; clash = findClash(names)) {
    names[clash] = DEFAULT_PROPERTY_NAMES[clash];
  }
  return names;
}

/** The last renamed property whose name another one has too, in whatever spelling: they would be read as one. */
function findClash(names: PropertyNames): Property | undefined {
  return PROPERTIES.findLast(
    (property) =>
      names[property] !== DEFAULT_PROPERTY_NAMES[property] &&
      PROPERTIES.some((other) => other !== property && foldName(names[other]) === foldName(names[property])),
  );
}

/** Every number of the rules, each repaired on its own. */
function repairNumbers(value: unknown): Numbers {
  const stored: StoredSettings = isObject(value) ? value : {};
  const entries = Object.entries(DEFAULT_NUMBERS).map(([key, usual]: [string, number]) => {
    return [key, numberOr(stored[key], usual, key === 'cadenceDays' ? 1 : 0)];
  });
  return Object.fromEntries(entries) as Numbers;
}

/** Texts, each once and without outer spaces, from a list of them or from lines. */
function textsOf(value: unknown): readonly string[] {
  const stored: readonly unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split('\n') : [];
  return [...new Set(stored.map((text) => textOr(text, '')))].filter((text) => text !== '');
}

/** The headings of a list or of lines; `usual` where there is none, and where they are the same. */
function repairHeadings(value: unknown, usual: readonly string[]): readonly string[] {
  const headings = textsOf(value);
  return headings.length === 0 || headings.join('\n') === usual.join('\n') ? usual : headings;
}

/**
 * The coach's words for the three kinds. A word says one kind: one of ours says its own, and of two kinds that have a
 * word the first keeps it. A folder has its slash at the end alone, and one that is the whole vault says nothing.
 */
function repairKindWords(value: unknown): KindWords {
  const stored: StoredSettings = isObject(value) ? value : {};
  const words: Record<NoteType, readonly string[]> = { ...DEFAULT_KIND_WORDS };
  for (const type of NOTE_TYPES) {
    const own: string[] = [];
    for (const text of textsOf(stored[type])) {
      const trimmed = trimEndOf(text.replace(/^\/+/, ''), /[\s/]/);
      const word = text.endsWith('/') && !text.startsWith('#') && trimmed !== '' ? `${trimmed}/` : trimmed;
      const known = kindOfWord(word, { ...words, [type]: own });
      if (word !== '' && word !== '#' && (known === undefined || (known === type && word === type))) own.push(word);
    }
    if (own.length > 0) words[type] = own;
  }
  return NOTE_TYPES.every((type) => words[type].length === 0) ? DEFAULT_KIND_WORDS : words;
}

/** The hints that may be shown, and a switch for all; each is on unless switched off. */
function repairHints(value: unknown): Readonly<Record<'all' | HintKind, boolean>> {
  const stored: StoredSettings = isObject(value) ? value : {};
  const entries = (['all', ...HINT_KINDS] as const).map((kind) => [kind, stored[kind] !== false] as const);
  return Object.fromEntries(entries) as Record<'all' | HintKind, boolean>;
}

/** The language of the app. */
export const LANGUAGE_OF_APP = 'app';
const MAX_RETENTION_YEARS = 100;

/** The coach's choices. `data.json` holds this alone, so that two devices never fight over state. */
export interface Settings {
  readonly version: number;
  /** The folder of new notes; '' is the vault's root. */
  readonly engagementsFolder: string;
  readonly sessionsFolder: string;
  /** For the first goal note of an engagement; the next ones go beside it. */
  readonly goalsFolder: string;
  /** A folder of own templates, left out of tracking; '' where there is none. Never one in which notes are filed. */
  readonly templatesFolder: string;
  /** The path of a new session note in its folder, with tokens. */
  readonly sessionName: string;
  /** True if the built-in templates have prompts, and not only headings and what is carried forward. */
  readonly prompts: boolean;
  /** The names of private sections; those of our templates are in any case. */
  readonly privateHeadings: readonly string[];
  /** The names of sections that hold commitments; those of our templates do in any case. */
  readonly commitmentHeadings: readonly string[];
  /** The code of a catalogue of words, or LANGUAGE_OF_APP. */
  readonly language: string;
  /** True if privacy mode is on when the app starts. */
  readonly privacyAtStart: boolean;
  /** True if levels of goals can be agreed and noted. */
  readonly levels: boolean;
  /** The years for which keeping notes is proposed on closing; 0 proposes nothing. */
  readonly retainYears: number;
  readonly propertyNames: PropertyNames;
  /** What says the kind of a note, besides our own words. */
  readonly kindWords: KindWords;
  readonly numbers: Numbers;
  /** The hints that may be shown, and a switch for all. */
  readonly hints: Readonly<Record<'all' | HintKind, boolean>>;
}

type Heading = 'forMyEyes' | 'commitments';

/** The names of a section in our templates, in every language. */
const inAllLanguages = (section: Heading): readonly string[] =>
  Object.values(CATALOGUES).map(({ templates }) => templates.headings[section]);

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  engagementsFolder: 'Engagements',
  sessionsFolder: 'Sessions',
  goalsFolder: 'Goals',
  templatesFolder: '',
  sessionName: '{{date}} {{codename}}',
  prompts: true,
  privateHeadings: inAllLanguages('forMyEyes'),
  commitmentHeadings: inAllLanguages('commitments'),
  language: LANGUAGE_OF_APP,
  privacyAtStart: false,
  levels: false,
  retainYears: 0,
  propertyNames: DEFAULT_PROPERTY_NAMES,
  kindWords: DEFAULT_KIND_WORDS,
  numbers: DEFAULT_NUMBERS,
  hints: repairHints(undefined),
};

/**
 * Settings for a vault that has no notes of ours and no `data.json`: the folders of new notes have names in the
 * language that is spoken. Undefined where one of the usual folders is there already, and where the names are the
 * same.
 *
 * @param hasFolder tells of a path whether the vault has a folder there
 */
export function settingsForNewVault(hasFolder: (path: string) => boolean): Settings | undefined {
  const { folderNames } = words.settings;
  const { engagementsFolder, sessionsFolder, goalsFolder } = DEFAULT_SETTINGS;
  const isOld = [engagementsFolder, sessionsFolder, goalsFolder].some(hasFolder);
  const isSame = folderNames.engagementsFolder === engagementsFolder;
  return isOld || isSame ? undefined : { ...DEFAULT_SETTINGS, ...folderNames };
}

type LoadedSettings =
  | { readonly kind: 'loaded'; readonly settings: Settings }
  /** Written by a later version: defaults are used and nothing is saved over it. */
  | { readonly kind: 'newer'; readonly settings: Settings; readonly version: number };

/**
 * Settings from what `data.json` holds (null where there is none). Data of an older version is migrated, each field
 * that does not fit gets its default, and data from a newer version is not interpreted.
 *
 * @param configDir the folder of the vault's settings, where it has a name of its own: no notes go there
 */
export function loadSettings(data: unknown, configDir = ''): LoadedSettings {
  const version = versionOf(data);
  if (version > SETTINGS_VERSION) return { kind: 'newer', settings: DEFAULT_SETTINGS, version };
  return { kind: 'loaded', settings: repair(isObject(data) ? migrate(data) : {}, configDir) };
}

/** The content of `data.json`: the values that differ from the defaults, and the version. */
export function storedSettings(settings: Settings): StoredSettings {
  return { ...differences({ ...settings }, { ...DEFAULT_SETTINGS }), version: SETTINGS_VERSION };
}

/** Each field on its own. */
function repair(stored: StoredSettings, configDir: string): Settings {
  type Folder = 'engagementsFolder' | 'sessionsFolder' | 'goalsFolder' | 'templatesFolder';
  const folder = (key: Folder) => {
    const value = stored[key];
    return typeof value === 'string' && !folderProblem(value, configDir) ? trimFolder(value) : DEFAULT_SETTINGS[key];
  };
  const { language, retainYears, privateHeadings, commitmentHeadings } = DEFAULT_SETTINGS;
  const pattern = textOr(stored['sessionName'], DEFAULT_SETTINGS.sessionName);
  const isOwn = pattern !== DEFAULT_SETTINGS.sessionName;
  const chosen = textOr(stored['language'], language);
  const filing = {
    engagementsFolder: folder('engagementsFolder'),
    sessionsFolder: folder('sessionsFolder'),
    goalsFolder: folder('goalsFolder'),
    sessionName: isOwn && !patternProblem(pattern, configDir) ? pattern : DEFAULT_SETTINGS.sessionName,
  };
  const templates = folder('templatesFolder');
  return {
    version: SETTINGS_VERSION,
    ...filing,
    templatesFolder: containsDestination(templates, filing) ? '' : templates,
    prompts: stored['prompts'] !== false,
    privateHeadings: repairHeadings(stored['privateHeadings'], privateHeadings),
    commitmentHeadings: repairHeadings(stored['commitmentHeadings'], commitmentHeadings),
    language: Object.hasOwn(CATALOGUES, chosen) ? chosen : language,
    privacyAtStart: stored['privacyAtStart'] === true,
    levels: stored['levels'] === true,
    retainYears: numberOr(stored['retainYears'], retainYears, 0, MAX_RETENTION_YEARS),
    propertyNames: repairNames(stored['propertyNames']),
    kindWords: repairKindWords(stored['kindWords']),
    numbers: repairNumbers(stored['numbers']),
    hints: repairHints(stored['hints']),
  };
}
