import { plainName } from '../domain/plain-name';
import { FORMER_HEADINGS, SECTION_HEADINGS, type SectionHeading } from './section-headings';

const LINK = /!?\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]|!?\[([^[\]]*)\]\([^()]*\)/g;
const NOT_SHOWN = /%%[^%]*%%|<[^<>]*>|&#?\w+;/g;
const FIELD = /[[(][^[\]():]+::[^[\]()]*[\])]/g;
const FOOTNOTE = /\[\^[^[\]\s]+\]/g;
const CHECK_BOX = /^\s*(?:[-*+]\s+)?\[.\]\s+/;
/** A shortcode that themes and plugins draw as an emoji: `:dart:`. */
const PICTURE = /(^|\s):[\w+-]+:(?=\s|$)/g;
const EMPHASIS = /[*_~`\\]|==/g;
/** A tag, which is no number, or a block's id. */
const MARK = /^[#^](?!\d+$)[^\s#^]+$/;
/** In brackets. */
const ASIDE = /\(([^()]*)\)|\[([^[\]]*)\]|（([^（）]*)）/g;
/** A duration without brackets. */
const DURATION =
  /[\s,:–—-]\d+(?:\s*[–—-]\s*\d+)?\s*(?:['′]|(?:min|mins|minutes?|minuten|h|hrs?|hours?|std|stunden?)\.?)[\s:.]*$/i;
/** `1.`, `2)`, `1.3`, `#4`, `1 –`, `10:15`, `a)` and `IV.` before a name. */
const NUMBER = new RegExp(
  '^[^\\p{L}\\p{N}]*' +
    '(?:\\p{N}{1,2}(?:[.:]\\p{N}{1,2})*(?![\\p{L}\\p{N}-])|(?:[a-z]|[ivx]{1,4})[.)](?=\\s))' +
    '[^\\p{L}\\p{N}]*',
  'iu',
);
/** Characters that only change how another is drawn, or are invisible. */
const UNSEEN = /[\p{Cf}\p{Me}\uFE00-\uFE0F]/gu;
/** A word; a sharp or plus right behind it belongs to it: C#. */
const WORD = /[\p{L}\p{N}\p{M}]+[#+]*(?![#+\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/gu;

/**
 * The name of each heading of the built-in templates, in any language and as it was called before, mapped to its
 * English one; as words alone.
 */
const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map(
  [...Object.values(SECTION_HEADINGS), FORMER_HEADINGS].flatMap((headings) =>
    (Object.keys(headings) as SectionHeading[]).flatMap((section) => {
      const names = [headings[section] ?? []].flat();
      return names.map((name) => [wordsOf(name), wordsOf(SECTION_HEADINGS.en[section])] as const);
    }),
  ),
);

const OUR_NAMES: ReadonlySet<string> = new Set(ENGLISH_NAMES.values());

/**
 * The name of a heading, from its text in Markdown, to tell whether two are the same section: its words
 * alone, without case and accents. Markup, punctuation, emoji, numbering and tags do not count, nor does what says in
 * brackets how long or by when: `1. **Value** (10 min)` is called what `🎯 Value:` is. A heading of our templates is
 * called what it is in English, so that a note keeps its sections when the language changes; beside its name nothing in
 * brackets counts. One that holds nothing else is called what is written.
 */
export function headingName(text: string): string {
  const alone = sectionName(text);
  return OUR_NAMES.has(alone) ? alone : nameWithAside(text);
}

/**
 * The name of a heading when a section is looked up by name: as `headingName`, but whatever is in
 * brackets does not count. `Actions (mine)` holds actions, though it is not the same heading as `Actions (hers)`.
 */
export function sectionName(text: string): string {
  return nameWithout(text, () => true);
}

/** As `headingName`; but of our headings, too, what is in brackets is a part of the name. */
export function nameWithAside(text: string): string {
  return nameWithout(text, isAboutTime);
}

/** The name of a heading without those of its asides that `isLeftOut` picks. */
function nameWithout(text: string, isLeftOut: (aside: string) => boolean): string {
  const shown = withoutMarks(withoutMarkup(text).replace(CHECK_BOX, ''));
  const kept = shown.replace(ASIDE, (whole, round = '', square = '', wide = '') => {
    return isLeftOut(`${round}${square}${wide}`.trim()) ? ' ' : whole;
  });
  const unframed = withoutNumber(kept.replace(DURATION, ''));
  const name = wordsOf(unframed) || wordsOf(shown) || plainName(text.replace(UNSEEN, ''));
  return ENGLISH_NAMES.get(name) ?? name;
}

/** All words of a text in Markdown, with a space between, without case and accents; '' where it has none. */
export function wordsOf(markdown: string): string {
  return plainName((withoutMarkup(markdown).match(WORD) ?? []).join(' '));
}

function withoutMarkup(text: string): string {
  const shown = text.replace(NOT_SHOWN, ' ').replace(FIELD, ' ').replace(FOOTNOTE, ' ').replace(LINK, '$1$2');
  return shown.replace(PICTURE, '$1').replace(EMPHASIS, '').replace(UNSEEN, '');
}

/** Without tags and a block's id at either end. */
function withoutMarks(text: string): string {
  const parts = text.trim().split(/\s+/);
  while (parts.length > 1 && MARK.test(parts.at(-1) ?? '')) parts.pop();
  while (parts.length > 1 && MARK.test(parts[0] ?? '')) parts.shift();
  return parts.join(' ');
}

function withoutNumber(text: string): string {
  const rest = text.replace(NUMBER, '');
  return /\p{L}/u.test(rest) ? rest : text;
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** Units of time: `10 min`, `15’`, `10 Uhr`. */
const UNITS = wordSet(
  `'|′|’|s|sec|secs|second|seconds|min|mins|minute|minutes|h|hr|hrs|hour|hours|am|pm|` +
    'sek|sekunde|sekunden|minuten|std|stunde|stunden|uhr',
);
const NUMBERS = wordSet(
  '½|¼|¾|one|two|three|five|ten|fifteen|twenty|thirty|half|quarter|' +
    'ein|eine|einer|zwei|drei|funf|zehn|funfzehn|zwanzig|dreissig|halbe|halben|viertel',
);
/** Names of a day to come. */
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
/** Words allowed beside these. */
const BESIDE = wordSet(
  'a|an|the|our|we|you|i|and|or|to|of|at|about|approx|around|up|most|max|maximum|for|from|each|end|in|ca|circa|' +
    'meet|see|talk|again|zu|zum|zur|dem|den|der|die|das|und|oder|etwa|rund|je|jeweils|fur|von|ende|im|uns|wir',
);

/**
 * True if a text in brackets after a heading says how long, at which hour or by when, and no more:
 * `10 min`, `10:15–10:30`, `by next time`, `bis Freitag`. `Monday`, `next week` and `3` alone are ambiguous.
 */
function isAboutTime(text: string): boolean {
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
