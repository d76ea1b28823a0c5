import { type Day, isDay } from '../domain/day';

/**
 * The names that months have in English and German, with their usual abbreviations, from January on. Not from the
 * system: a note has to be read alike on every device.
 */
const MONTHS = [
  ['january', 'januar', 'jänner', 'jan'],
  ['february', 'februar', 'feb'],
  ['march', 'märz', 'maerz', 'mar', 'mär', 'mrz'],
  ['april', 'apr'],
  ['may', 'mai'],
  ['june', 'juni', 'jun'],
  ['july', 'juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oktober', 'oct', 'okt'],
  ['november', 'nov'],
  ['december', 'dezember', 'dec', 'dez'],
] as const;
const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
);
const MONTH = `(?<month>${[...NUMBERS.keys()].join('|')})`;
const YEAR = '(?<year>\\d{4})';
const DATE = '(?<date>\\d{1,2})';
const GAP = '[-_., ]{1,2}';

/** A day with its year first, or with its month as a word: any other order could be meant in two ways. */
const FORMS = [
  `${YEAR}(?<mark>[-/._ ])(?<number>\\d{1,2})\\k<mark>${DATE}`,
  `${YEAR}(?<number>\\d{2})(?<date>\\d{2})`,
  `${YEAR}${GAP}${MONTH}${GAP}${DATE}`,
  `${DATE}(?:\\.|st|nd|rd|th)?(?:\\sof\\s)?[-_., ]{0,2}${MONTH}${GAP}${YEAR}`,
  `${MONTH}${GAP}${DATE}(?:\\.|st|nd|rd|th)?${GAP}${YEAR}`,
].map((form) => new RegExp(`(?:^|[^\\p{L}\\p{N}])${form}(?![\\p{N}])`, 'giu'));

/** Most names have no digits, and trying all forms takes a moment. */
const DIGITS = /\d/;

/** The days in a name or a title, each once, in the order of the forms that they are written in. */
export function daysIn(text: string): Day[] {
  if (!DIGITS.test(text)) return [];
  const plain = text.normalize('NFC');
  const found = FORMS.flatMap((form) =>
    [...plain.matchAll(form)].flatMap(({ groups: { year = '', month, number, date = '' } = {} }) => {
      const inYear = month === undefined ? number : NUMBERS.get(month.toLowerCase());
      const day = [year, String(inYear).padStart(2, '0'), date.padStart(2, '0')].join('-');
      return isDay(day) ? [day] : [];
    }),
  );
  return [...new Set(found)];
}

/** A name or a title without the days in it. */
export function withoutDays(text: string): string {
  if (!DIGITS.test(text)) return text;
  return FORMS.reduce((rest, form) => {
    return rest.replace(form, (found) => (daysIn(found).length > 0 ? ' ' : found));
  }, text.normalize('NFC'));
}

/** The one day in a name or a title; undefined where there is none, or it is not clear which. */
export function dayIn(text: string): Day | undefined {
  const [day, other] = daysIn(text);
  return other === undefined ? day : undefined;
}
