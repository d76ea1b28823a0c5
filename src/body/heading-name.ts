import { plainName } from '../domain/plain-name';
import { en } from '../words/en';
import { CATALOGUES } from '../words/words';
import { isAboutTime } from './is-about-time';

const LINK = /!?\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]|!?\[([^[\]]*)\]\([^()]*\)/g;
const NOT_SHOWN = /%%[^%]*%%|<[^<>]*>|&#?\w+;/g;
const FIELD = /[[(][^[\]():]+::[^[\]()]*[\])]/g;
const FOOTNOTE = /\[\^[^[\]\s]+\]/g;
const CHECK_BOX = /^\s*(?:[-*+]\s+)?\[.\]\s+/;
/** What themes and plugins draw a picture for: `:dart:`. */
const PICTURE = /(^|\s):[\w+-]+:(?=\s|$)/g;
const EMPHASIS = /[*_~`\\]|==/g;
/** A tag, which is no number, or a block's id. */
const MARK = /^[#^](?!\d+$)[^\s#^]+$/;
/** In brackets. */
const ASIDE = /\(([^()]*)\)|\[([^[\]]*)\]|（([^（）]*)）/g;
/** How long, where there are no brackets. */
const DURATION =
  /[\s,:–—-]\d+(?:\s*[–—-]\s*\d+)?\s*(?:['′]|(?:min|mins|minutes?|minuten|h|hrs?|hours?|std|stunden?)\.?)[\s:.]*$/i;
/** `1.`, `2)`, `1.3`, `#4`, `1 –`, `10:15`, `a)` and `IV.` before a name. */
const NUMBER = new RegExp(
  '^[^\\p{L}\\p{N}]*' +
    '(?:\\p{N}{1,2}(?:[.:]\\p{N}{1,2})*(?![\\p{L}\\p{N}-])|(?:[a-z]|[ivx]{1,4})[.)](?=\\s))' +
    '[^\\p{L}\\p{N}]*',
  'iu',
);
/** No more than how a character is drawn, or none that is seen. */
const UNSEEN = /[\p{Cf}\p{Me}\uFE00-\uFE0F]/gu;
/** A word; a sharp or plus right behind it belongs to it: C#. */
const WORD = /[\p{L}\p{N}\p{M}]+[#+]*(?![#+\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/gu;

/** What a heading of a built-in template is called in any language, to what it is called in English; as words alone. */
const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map(
  Object.values(CATALOGUES).flatMap(({ templates: { headings } }) =>
    (Object.keys(headings) as (keyof typeof headings)[]).map((section) => {
      return [wordsOf(headings[section]), wordsOf(en.templates.headings[section])] as const;
    }),
  ),
);

const OUR_NAMES: ReadonlySet<string> = new Set(ENGLISH_NAMES.values());

/**
 * What a heading is called, from its text in Markdown, for the question whether two are the same section: its words
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
 * What a heading is called where somebody looks for a section by its name: as `headingName`, but whatever is in
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
