import { withoutLink } from '../domain/link';
import { foldName, valueFinder } from '../front-matter/property-in';
import { asList, asText } from '../front-matter/read-value';
import type { PropertyNames } from './property-names';

/** The three kinds of note, each by the word that always says it. */
export const NOTE_TYPES = ['engagement', 'goal', 'session'] as const;
export type NoteType = (typeof NOTE_TYPES)[number];

/**
 * What says the kind of a note in this vault, besides our own words: words of the property `coaching`, tags
 * (`#coaching/session`) and folders (`Clients/`). All without case; the first word is the one that is written.
 */
export type KindWords = Readonly<Record<NoteType, readonly string[]>>;

export const DEFAULT_KIND_WORDS: KindWords = { engagement: [], goal: [], session: [] };

type Data = Readonly<Record<string, unknown>>;

/** True for a tag (`#a`) or a folder (`A/`) among the words: they say the kind wherever the property says nothing. */
export function isPlaceWord(word: string): boolean {
  return word.startsWith('#') || word.endsWith('/');
}

/** True if tags or folders say the kind, so that a note without the property may be ours. */
export function havePlaces(words: KindWords): boolean {
  return NOTE_TYPES.some((type) => words[type].some(isPlaceWord));
}

/** The word that is written for a kind: the coach's first, else ours. It reads back as that kind. */
export function wordFor(type: NoteType, words: KindWords): string {
  return words[type].find((word) => !isPlaceWord(word)) ?? type;
}

/** The kind that a value of `coaching` says, as one of our words or of the coach's; undefined for another. */
export function kindOfWord(value: unknown, words: KindWords): NoteType | undefined {
  const said = foldName(withoutLink(asText(value) ?? ''));
  return NOTE_TYPES.find((type) => said === type || words[type].some((word) => foldName(word) === said));
}

/** The tags in a note's properties, without `#`, in lower case. One in the text says something of that place only. */
export function tagsIn(data: Data): string[] {
  const valueOf = valueFinder(data);
  const written = [valueOf('tags'), valueOf('tag')].flatMap((value) => asList(value) ?? []);
  const tags = written.flatMap((item) => (asText(item) ?? '').split(/[\s,]+/));
  return tags.map((tag) => foldName(tag.replace(/^#/, ''))).filter((tag) => tag !== '');
}

/**
 * The kinds that the tags of a note say, or else its folder: none, one, or several where nobody can tell which is
 * meant. A tag counts for what is nested in it, a folder for what is below it; of words for one tag, or for
 * one folder, the longest wins.
 *
 * @param tags of the note, as `tagsIn` gives them
 */
export function kindsByPlace(path: string, tags: readonly string[], words: KindWords): NoteType[] {
  const byTag = new Set(tags.flatMap((tag) => longest(words, (word) => `#${tag}/`.startsWith(`${word}/`))));
  if (byTag.size > 0) return [...byTag];
  const folded = foldName(path);
  return longest(words, (word) => word.endsWith('/') && !word.startsWith('#') && folded.startsWith(word));
}

/** The kinds with the longest of the words that fit. */
function longest(words: KindWords, fits: (foldedWord: string) => boolean): NoteType[] {
  const lengths = NOTE_TYPES.map((type) => {
    return Math.max(0, ...words[type].map(foldName).filter(fits).map(({ length }) => length));
  });
  const most = Math.max(...lengths);
  return most === 0 ? [] : NOTE_TYPES.filter((_, at) => lengths[at] === most);
}

/** The kind of the note at `path` by its property, else by its tags or its folder; undefined where it is not ours. */
export function kindOfNote(path: string, data: Data, names: PropertyNames, words: KindWords): NoteType | undefined {
  const said = kindOfWord(valueFinder(data)(names.coaching), words);
  if (said !== undefined || !havePlaces(words)) return said;
  const kinds = kindsByPlace(path, tagsIn(data), words);
  return kinds.length === 1 ? kinds[0] : undefined;
}
