import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_NUMBERS } from '../../src/domain/numbers';
import { DEFAULT_PROPERTY_NAMES } from '../../src/notes/property-names';
import { migrate, SETTINGS_VERSION, versionOf } from '../../src/settings/migrations';
import { loadSettings } from '../../src/settings/settings';

/** What version 1 wrote when one folder had been changed. */
const ONE = {
  version: 1,
  engagementsFolder: 'Engagements',
  sessionsFolder: 'Hours',
  templatesFolder: '',
  sessionName: '{{date}} {{codename}}',
  prompts: true,
  propertyNames: { ...DEFAULT_PROPERTY_NAMES, coachee: 'Klient' },
  numbers: { ...DEFAULT_NUMBERS, minutes: 45 },
};

describe('the version of data.json', () => {
  it.each([
    [{ version: 1 }, 1],
    [{ version: 2 }, 2],
    [{ version: 7 }, 7],
    [{}, 1],
    [{ version: 0 }, 1],
    [{ version: -3 }, 1],
    [{ version: '2' }, 1],
    [{ version: Number.NaN }, 1],
    [null, 1],
    [[], 1],
  ])('of %j is %i', (data, version) => {
    expect(versionOf(data)).toBe(version);
  });
});

describe('the migration from version 1', () => {
  it('keeps what the coach had changed, and nothing that was written down untouched', () => {
    expect(migrate(ONE)).toEqual({
      version: 2,
      sessionsFolder: 'Hours',
      propertyNames: { coachee: 'Klient' },
      numbers: { minutes: 45 },
    });
  });

  it('keeps a field whose form it does not know, for the repair to look at', () => {
    expect(migrate({ prompts: 'no', numbers: [3], other: { deep: 1 } })).toEqual({
      version: 2,
      prompts: 'no',
      numbers: [3],
      other: { deep: 1 },
    });
  });

  it('means the same afterwards', () => {
    expect(loadSettings(ONE).settings).toMatchObject({
      ...ONE,
      version: SETTINGS_VERSION,
    });
  });
});

describe('the chain of migrations', () => {
  const data = fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(ONE)), fc.string()), fc.anything());

  it('never throws, and ends at the version of today', () => {
    fc.assert(
      fc.property(data, (stored) => {
        fc.pre(versionOf(stored) <= SETTINGS_VERSION);
        expect(versionOf(migrate(stored))).toBe(SETTINGS_VERSION);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves data of today as it is', () => {
    fc.assert(
      fc.property(data, (stored) => {
        const today = { ...stored, version: SETTINGS_VERSION };
        expect(migrate(today)).toBe(today);
        fc.pre(versionOf(stored) <= SETTINGS_VERSION);
        const once = migrate(stored);
        expect(migrate(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('has a step for each version there was, each of which knows nothing of those to come', () => {
    expect(versionOf(migrate({ version: 1 }))).toBe(SETTINGS_VERSION);
    expect(migrate({ version: 1 })).toEqual({ version: SETTINGS_VERSION });
  });
});
