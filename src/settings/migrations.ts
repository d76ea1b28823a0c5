/** The content of `data.json`, of any version. */
export type StoredSettings = Readonly<Record<string, unknown>>;

/** Turns data of one version into data of the next. Never throws, whatever the data holds. */
type Migration = (data: StoredSettings) => StoredSettings;

/**
 * The defaults of version 1, and the first ones of numbers added later. Frozen on purpose, though today's
 * defaults look the same: a default that changes later must not change what was meant then.
 */
const DEFAULTS_V1: StoredSettings = {
  engagementsFolder: 'Engagements',
  sessionsFolder: 'Sessions',
  templatesFolder: '',
  sessionName: '{{date}} {{codename}}',
  prompts: true,
  numbers: {
    cadenceDays: 28,
    minutes: 60,
    driftingSessions: 2,
    driftingOf: 3,
    stalledSessions: 2,
    stalledDays: 42,
    untaggedSessions: 3,
    emergingSessions: 2,
    emergingOf: 4,
    quietCadences: 1.5,
    revisitSessions: 1,
    noContractSessions: 2,
    reviewDays: 14,
    endingDays: 14,
    sessionsLeft: 1,
    foundationRowSessions: 3,
    rowBadges: 2,
  },
};

/** The chain: the first migration makes version 2 of version 1, the next one version 3 of version 2. */
const CHAIN: readonly Migration[] = [keepChoices];

/** The shape of `data.json`. A change of shape adds a migration to the chain, which raises this. */
export const SETTINGS_VERSION = CHAIN.length + 1;

/** The version that `data.json` gives; the first one if it gives none that is valid. */
export function versionOf(data: unknown): number {
  const version = isObject(data) ? data['version'] : undefined;
  return typeof version === 'number' && version > 1 ? version : 1;
}

/** Data of today's version from data of any version up to it. Data of today's version comes back as it is. */
export function migrate(data: StoredSettings): StoredSettings {
  return CHAIN.slice(Math.floor(versionOf(data)) - 1).reduce((older, migration) => migration(older), data);
}

/** True for what JSON calls an object. */
export function isObject(value: unknown): value is StoredSettings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Version 1 stored every setting, even untouched ones. Version 2 stores only those that the coach has
 * chosen, so that all others can follow a better default.
 */
function keepChoices(data: StoredSettings): StoredSettings {
  const names = data['propertyNames'];
  const usualNames = isObject(names) ? Object.fromEntries(Object.keys(names).map((name) => [name, name])) : {};
  return { ...differences(data, { ...DEFAULTS_V1, propertyNames: usualNames }), version: 2 };
}

/** The fields of `data` that differ from the defaults; within a group, its fields that do. */
export function differences(data: StoredSettings, usual: StoredSettings): StoredSettings {
  const entries = Object.entries(data).flatMap(([key, value]): [string, unknown][] => {
    const other = Object.hasOwn(usual, key) ? usual[key] : undefined;
    if (!isObject(value) || !isObject(other)) return value === other ? [] : [[key, value]];
    const inside = differences(value, other);
    return Object.keys(inside).length > 0 ? [[key, inside]] : [];
  });
  return Object.fromEntries(entries);
}
