import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../src/words/en';
import { CATALOGUES, chooseLanguage, words } from '../../src/words/words';

afterEach(() => chooseLanguage('en'));

/** Reads as a text, a number and a list alike, so that a text made of it shows that it was used. */
const marker = (number: number) => [String(number)];
const facts = { count: marker(71), day: marker(72), goals: marker(73), marks: ['value'] };

/** What functions are called with that take more particular things than markers. */
const PARTICULAR: readonly (readonly [RegExp, readonly unknown[]])[] = [
  [/^domain\.badgeDetail\./, [facts]],
  [/^diagnostics\.(yaml|noProperties)$/, ['note', marker(71)]],
  [/^diagnostics\.endedWithoutDay$/, ['met']],
  [/^writing\.unclosed$/, ['note']],
  [/^sidebar\.weekday$/, [0]],
  [/^sidebar\.date$/, [71, 5, marker(72)]],
];

/** Texts that another language has like English: the word is the same, or there is none. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  de: [
    'commands.namesake',
    'dialogs.coachee',
    'dialogs.codename',
    'dialogs.goalAt',
    'dialogs.lineOf',
    'dialogs.organisation',
    'domain.contract.exempt',
    'settings.languages.de',
    'settings.languages.en',
    'sidebar.at',
    'sidebar.list',
    'sidebar.session',
    'sidebar.sortBy.name',
  ],
};

/** Every text of a catalogue by its key; functions are called. */
function texts(value: unknown, path = ''): [key: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const [, args] = PARTICULAR.find(([key]) => key.test(path)) ?? [path, [71, 72, 73].map(marker)];
    return [[path, String((value as (...args: readonly unknown[]) => unknown)(...args))]];
  }
  return Object.entries(Object(value) as object).flatMap(([key, part]) => texts(part, path ? `${path}.${key}` : key));
}

const english = texts(en);

/** What a text says of what it was made of. */
const markersIn = (text: string) => [...new Set(text.match(/7[123]/g))].sort();

/** What tells whether a text is a sentence of its own, and whether more will be asked. */
const endOf = (text: string) => /[.:…]$/.exec(text)?.[0] ?? '';

describe('English', () => {
  it('has no text with a gap or a straight quote', () => {
    expect(english.filter(([, text]) => /undefined|NaN|\[object|["„]|\w'/.test(text))).toEqual([]);
  });
});

describe.each(Object.keys(CATALOGUES).filter((code) => code !== 'en'))('the language %s', (code) => {
  const own = texts(CATALOGUES[code]);
  const inEnglish = new Map(english);
  /** The keys of the texts that differ from English in what `look` sees. */
  const different = (look: (text: string) => unknown) =>
    own.filter(([key, text]) => String(look(text)) !== String(look(inEnglish.get(key) ?? ''))).map(([key]) => key);

  it('has what English has, down to the last prompt', () => {
    expect(own.map(([key]) => key).sort()).toEqual(english.map(([key]) => key).sort());
  });

  it('has nothing left in English', () => {
    const translated = new Set(different((text) => text));
    expect(own.map(([key]) => key).filter((key) => !translated.has(key)).sort()).toEqual(SAME[code]);
  });

  it('says of the parts of a text what English says of them', () => {
    expect(different(markersIn)).toEqual([]);
    expect(own.filter(([, text]) => /undefined|NaN|\[object/.test(text))).toEqual([]);
  });

  it('ends a text as English does, so that others can follow it', () => {
    expect(different(endOf)).toEqual([]);
  });
});

describe('German', () => {
  it('quotes as German does', () => {
    const strange = texts(CATALOGUES['de']).filter(([, text]) => /["”]/.test(text.replace(/„[^„“”]*“/g, '')));
    expect(strange).toEqual([]);
  });
});

describe('chooseLanguage', () => {
  it.each(['de', 'de-AT', 'DE'])('takes German for %s', (code) => {
    chooseLanguage(code);
    expect(words).toBe(CATALOGUES['de']);
  });

  it.each(['en', 'en-GB', 'fr', ''])('takes English for %j', (code) => {
    chooseLanguage('de');
    chooseLanguage(code);
    expect(words).toBe(en);
  });
});
