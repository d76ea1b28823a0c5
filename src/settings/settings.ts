import { HINT_KINDS, type HintKind } from '../domain/hint';
import { DEFAULT_NUMBERS, type Numbers } from '../domain/numbers';
import { DEFAULT_PROPERTY_NAMES, PROPERTIES, type Property, type PropertyNames } from '../notes/property-names';
import { trimFolder } from './template-folders';

/** The shape of `data.json`; a change of shape adds a migration and raises this. */
export const SETTINGS_VERSION = 1;

/** What `data.json` holds: settings alone, so that two devices never fight over state. */
export interface Settings {
  readonly version: number;
  /** Where new notes go; '' is the vault's root. */
  readonly engagementsFolder: string;
  readonly sessionsFolder: string;
  /** A folder of own templates, left out of tracking; '' where there is none. */
  readonly templatesFolder: string;
  /** The path of a new session note in its folder, with tokens. */
  readonly sessionName: string;
  /** Whether the built-in templates ask, or are headings and what is carried forward alone. */
  readonly prompts: boolean;
  readonly propertyNames: PropertyNames;
  readonly numbers: Numbers;
  /** Which hints may be shown, and whether any. */
  readonly hints: Readonly<Record<'all' | HintKind, boolean>>;
}

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  engagementsFolder: 'Engagements',
  sessionsFolder: 'Sessions',
  templatesFolder: '',
  sessionName: '{{date}} {{codename}}',
  prompts: true,
  propertyNames: DEFAULT_PROPERTY_NAMES,
  numbers: DEFAULT_NUMBERS,
  hints: repairHints(undefined),
};

export type LoadedSettings =
  | { readonly kind: 'loaded'; readonly settings: Settings }
  /** Written by a later version: defaults are used and nothing is saved over it. */
  | { readonly kind: 'newer'; readonly settings: Settings; readonly version: number };

/**
 * Settings from what `data.json` holds (null where there is none). Each field that does not fit gets its default; data
 * from a newer version is not interpreted.
 */
export function loadSettings(data: unknown): LoadedSettings {
  const stored = isObject(data) ? data : {};
  const version = stored['version'];
  if (typeof version === 'number' && version > SETTINGS_VERSION) {
    return { kind: 'newer', settings: DEFAULT_SETTINGS, version };
  }
  const folder = (key: 'engagementsFolder' | 'sessionsFolder' | 'templatesFolder') => {
    const value = stored[key];
    return typeof value === 'string' ? trimFolder(value) : DEFAULT_SETTINGS[key];
  };
  const settings: Settings = {
    version: SETTINGS_VERSION,
    engagementsFolder: folder('engagementsFolder'),
    sessionsFolder: folder('sessionsFolder'),
    templatesFolder: folder('templatesFolder'),
    sessionName: textIn(stored['sessionName']) ?? DEFAULT_SETTINGS.sessionName,
    prompts: stored['prompts'] !== false,
    propertyNames: repairNames(stored['propertyNames']),
    numbers: repairNumbers(stored['numbers']),
    hints: repairHints(stored['hints']),
  };
  return { kind: 'loaded', settings };
}

/**
 * Two properties may not have one name: of two, the renamed one that comes second gets its default back. That default
 * may be the new name of another, so it is repeated until no two are alike. Properties may swap their names.
 */
function repairNames(value: unknown): PropertyNames {
  const stored = isObject(value) ? value : {};
  const names: Record<Property, string> = { ...DEFAULT_PROPERTY_NAMES };
  for (const property of PROPERTIES) {
    const name = stored[property];
    if (typeof name === 'string' && name.trim() !== '') names[property] = name.trim();
  }
  for (let clash = findClash(names); clash !== undefined; clash = findClash(names)) {
    names[clash] = DEFAULT_PROPERTY_NAMES[clash];
  }
  return names;
}

/** The last renamed property whose name another one has too. */
function findClash(names: PropertyNames): Property | undefined {
  return PROPERTIES.findLast(
    (property) =>
      names[property] !== DEFAULT_PROPERTY_NAMES[property] &&
      PROPERTIES.some((other) => other !== property && names[other] === names[property]),
  );
}

function repairNumbers(value: unknown): Numbers {
  const stored = isObject(value) ? value : {};
  const entries = Object.entries(DEFAULT_NUMBERS).map(([key, usual]: [string, number]) => {
    const number = stored[key];
    const least = key === 'cadenceDays' ? 1 : 0;
    return [key, typeof number === 'number' && Number.isFinite(number) && number >= least ? number : usual];
  });
  return Object.fromEntries(entries) as Numbers;
}

function repairHints(value: unknown): Settings['hints'] {
  const stored = isObject(value) ? value : {};
  const entries = (['all', ...HINT_KINDS] as const).map((kind) => [kind, stored[kind] !== false] as const);
  return Object.fromEntries(entries) as Settings['hints'];
}

function textIn(value: unknown): string | undefined {
  return (typeof value === 'string' && value.trim()) || undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
