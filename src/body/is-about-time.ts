import { plainName } from '../domain/plain-name';

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** What is counted in: `10 min`, `15’`, `10 Uhr`. */
const UNITS = wordSet(
  `'|′|’|s|sec|secs|second|seconds|min|mins|minute|minutes|h|hr|hrs|hour|hours|am|pm|` +
    'sek|sekunde|sekunden|minuten|std|stunde|stunden|uhr',
);
const NUMBERS = wordSet(
  '½|¼|¾|one|two|three|five|ten|fifteen|twenty|thirty|half|quarter|' +
    'ein|eine|einer|zwei|drei|funf|zehn|funfzehn|zwanzig|dreissig|halbe|halben|viertel',
);
/** What a day to come is called. */
const DAYS = wordSet(
  'time|times|session|meeting|conversation|call|day|week|month|year|then|tomorrow|today|tonight|' +
    'mal|sitzung|treffen|termin|gesprach|tag|woche|monat|jahr|dahin|morgen|heute|' +
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|' +
    'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|' +
    'january|february|march|april|may|june|july|august|september|october|november|december|' +
    'jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|' +
    'januar|februar|marz|mai|juni|juli|oktober|dezember|okt|dez',
);
const UNTIL = wordSet('by|until|till|before|bis|vor|spatestens|latest');
const FOR = wordSet('for|fur|zum');
const NEXT = wordSet('next|nachste|nachster|nachstes|nachsten|nachstem');
/** What may stand beside these. */
const BESIDE = wordSet(
  'a|an|the|our|we|you|i|and|or|to|of|at|about|approx|around|up|most|max|maximum|for|from|each|end|in|ca|circa|' +
    'meet|see|talk|again|zu|zum|zur|dem|den|der|die|das|und|oder|etwa|rund|je|jeweils|fur|von|ende|im|uns|wir',
);

/**
 * Whether a text, as it stands in brackets behind a heading, says how long, at which hour or by when, and no more:
 * `10 min`, `10:15–10:30`, `by next time`, `bis Freitag`. Of `Monday`, `next week` and `3` alone it is not sure.
 */
export function isAboutTime(text: string): boolean {
  const parts = plainName(text).match(/\p{L}+|\d+|[½¼¾'′’]/gu) ?? [];
  const has = (words: ReadonlySet<string>) => parts.some((part) => words.has(part));
  const isNumber = (part: string) => /^\d/.test(part) || NUMBERS.has(part);
  const isPlain = parts.every((part) => {
    return isNumber(part) || [UNITS, DAYS, UNTIL, NEXT, BESIDE].some((words) => words.has(part));
  });
  if (!isPlain) return false;
  const isLong = parts.some(isNumber) && (has(UNITS) || /\d:\d\d/.test(text));
  const isUntil = has(UNTIL) && (has(DAYS) || parts.some(isNumber));
  return isLong || isUntil || (has(FOR) && has(NEXT) && has(DAYS));
}
