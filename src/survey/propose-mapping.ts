import { withoutLink } from '../domain/link';
import { KINDS } from '../domain/session-note';
import { foldName, nameFinder, valueFinder } from '../front-matter/property-in';
import { asDate, asText } from '../front-matter/read-value';
import {
  kindOfNote,
  kindOfWord,
  kindsByPlace,
  type KindWords,
  NOTE_TYPES,
  type NoteType,
  tagsIn,
} from '../notes/note-kinds';
import { PROPERTIES, type Property, type PropertyNames } from '../notes/property-names';
import { baseTag, type Candidate } from './candidate';
import { lastOf } from './client-folders';
import type { Facts } from './facts-of-note';
import {
  CATEGORY_PROPERTIES,
  CLIENT_FOLDERS,
  CLIENT_PROPERTIES,
  COACHEE_PROPERTIES,
  DATE_PROPERTIES,
  GOAL_FOLDERS,
  SAYS,
  SESSION_FOLDERS,
  SESSION_KIND_PROPERTIES,
  TYPE_PROPERTIES,
} from './kind-vocabulary';
import { hyphenated } from './read-name';
import type { Mapping } from './survey-types';

/** A note with what was found of it; one without `is` stays open. */
export interface Found {
  readonly candidate: Candidate;
  readonly facts: Facts;
}

interface Today {
  readonly names: PropertyNames;
  readonly words: KindWords;
  /** The names, folded, of the properties of notes that are ours already: none of them may be called otherwise. */
  readonly inUse: ReadonlySet<string>;
}

/** Where one of our names is in the way of the coach’s, it gets another one. */
const STEPS_ASIDE: Readonly<Partial<Record<Property, string>>> = { kind: 'session-kind', coachee: 'coachee-name' };
const NAMING: ReadonlySet<string> = new Set([...COACHEE_PROPERTIES, 'client']);
/** Where there are more, as one for each client, they are no words for the settings. */
const MOST_FOLDERS = 5;
const KIND_FOLDERS = { engagement: CLIENT_FOLDERS, session: SESSION_FOLDERS, goal: GOAL_FOLDERS };

/**
 * Proposes names and words by which as many of the found notes as can be are ours as they are. None may make a note
 * ours that stays open, nor one of another kind, and no name changes that notes of ours use.
 */
export function proposeMapping(all: readonly Found[], today: Today): Mapping {
  const found = all.filter(({ facts }) => facts.is !== undefined);
  if (found.length === 0) return { names: {}, words: inKinds([]) };
  const names: Partial<Record<Property, string>> = {};
  const coaching = nameOfKind(all, found, today);
  if (coaching !== undefined) names.coaching = coaching;
  const members = found.filter(({ facts }) => facts.is?.value !== 'engagement');
  const sessions = found.filter(({ facts }) => facts.is?.value === 'session');
  const text = ({ candidate }: Found, name: string) => asText(valueFinder(candidate.note.data)(name)) ?? '';
  const rename = (property: Property, among: readonly Found[], options: readonly string[], fits: Fits) => {
    const name = bestName(property, among, options, today, fits);
    if (name !== undefined && foldName(name) !== foldName(names.coaching ?? '')) names[property] = name;
  };
  rename('engagement', members, CLIENT_PROPERTIES, (one, name) => {
    // A client without a note is named all the same; a group may be anything.
    const isNamed = one.facts.engagement === undefined && text(one, name) !== '' && NAMING.has(hyphenated(name));
    return isNamed || one.facts.engagement?.from === 'property';
  });
  rename('date', sessions, DATE_PROPERTIES, (one, name) => asDate(text(one, name))?.day === one.facts.date?.value);
  rename('kind', sessions, SESSION_KIND_PROPERTIES, (one, name) => {
    return KINDS.some((kind) => kind === text(one, name).toLowerCase());
  });
  stepAside(names, found, today);
  return { names, words: wordsFor(all, found, names, today) };
}

type Fits = (found: Found, name: string) => boolean;

/** The name under which most of the notes have a value that fits, where more than under today's; undefined for that. */
function bestName(
  property: Property,
  among: readonly Found[],
  options: readonly string[],
  { names, inUse }: Today,
  fits: Fits,
): string | undefined {
  const current = names[property];
  if (inUse.has(foldName(current))) return undefined;
  const count = (option: string) => {
    const having = among.filter(({ candidate }) => hasValue(candidate, option));
    return having.every((one) => fits(one, option)) ? having.length : 0;
  };
  let best = current;
  let most = count(current);
  for (const option of spelledAmong(among, options)) {
    const fitting = foldName(option) === foldName(current) ? 0 : count(option);
    if (fitting > most) [best, most] = [option, fitting];
  }
  return best === current ? undefined : asSpelled(among, best);
}

/** The names that the notes have for the properties in our words, each in one spelling, in the order of the words. */
function spelledAmong(among: readonly Found[], options: readonly string[]): string[] {
  const names = new Map<string, string>();
  for (const { candidate } of among) {
    for (const name of Object.keys(candidate.note.data)) {
      if (!names.has(foldName(name))) names.set(foldName(name), name);
    }
  }
  return options.flatMap((option) => [...names.values()].filter((name) => hyphenated(name) === option));
}

function hasValue({ note: { data } }: Candidate, name: string): boolean {
  return (asText(valueFinder(data)(name)) ?? 'list') !== '';
}

/** A name as most of the notes spell it. */
function asSpelled(among: readonly Found[], name: string): string {
  const counts = new Map<string, number>();
  for (const { candidate } of among) {
    const spelled = nameFinder(Object.keys(candidate.note.data))(name);
    if (spelled.kind === 'found') counts.set(spelled.name, (counts.get(spelled.name) ?? 0) + 1);
  }
  const [[best] = [name]] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return best;
}

/**
 * The name of the property that says what a note is, where the vault has one of its own. It must not keep a found note
 * from being ours (where it holds another word there, nothing can be added), nor make an open one ours.
 */
function nameOfKind(all: readonly Found[], found: readonly Found[], today: Today): string | undefined {
  const { names, words } = today;
  if (today.inUse.has(foldName(names.coaching))) return undefined;
  const options = spelledAmong(found, [...TYPE_PROPERTIES, ...CATEGORY_PROPERTIES]).filter((option) => {
    return found.some(({ candidate, facts }) => facts.is?.from === 'property' && hasValue(candidate, option));
  });
  let best: string | undefined;
  let most = 0;
  const reachable = (option: string) => {
    const coaching = { ...names, coaching: option };
    const own = withWords(words, wordsOfProperty(all, found, option));
    let covered = 0;
    for (const { candidate, facts } of all) {
      const kind = kindOfNote(candidate.path, candidate.note.data, coaching, own);
      if (kind !== undefined && kind !== facts.is?.value) return undefined;
      if (kind === undefined && facts.is && hasValue(candidate, option)) return undefined;
      if (kind !== undefined) covered += 1;
    }
    return covered;
  };
  for (const option of options) {
    const covered = reachable(option) ?? 0;
    if (covered > most) [best, most] = [option, covered];
  }
  return best === undefined ? undefined : asSpelled(found, best);
}

/** The words under a name that only notes of one kind have there. */
function wordsOfProperty(all: readonly Found[], found: readonly Found[], name: string): KindWords {
  const kindsOf = new Map<string, Set<NoteType | 'open'>>();
  const spelled = new Map<string, string>();
  const word = ({ candidate }: Found) => withoutLink(asText(valueFinder(candidate.note.data)(name)) ?? '');
  for (const one of all) {
    const key = foldName(word(one));
    kindsOf.set(key, (kindsOf.get(key) ?? new Set()).add(one.facts.is?.value ?? 'open'));
  }
  for (const one of found) {
    const type = one.facts.is?.value;
    const isPure = (kindsOf.get(foldName(word(one)))?.size ?? 0) === 1;
    if (type && isPure && SAYS[type].has(hyphenated(word(one)))) spelled.set(foldName(word(one)), word(one));
  }
  return inKinds([...spelled].flatMap(([key, text]): [NoteType, string][] => {
    const [type] = kindsOf.get(key) ?? [];
    return type === undefined || type === 'open' ? [] : [[type, text]];
  }));
}

/** The words for the notes found: of the property, then tags and folders for what these do not cover. */
function wordsFor(
  all: readonly Found[],
  found: readonly Found[],
  newNames: Mapping['names'],
  { names, words }: Today,
): KindWords {
  const coaching = newNames.coaching;
  let own = coaching === undefined ? inKinds([]) : wordsOfProperty(all, found, coaching);
  const named = { ...names, ...newNames };
  const isCovered = ({ candidate: { path, note } }: Found) => {
    return kindOfNote(path, note.data, named, withWords(words, own)) !== undefined;
  };
  for (const place of [...tagsOf(found), ...foldersOf(found)]) {
    const [type, word] = place;
    const more = withWords(own, inKinds([place]));
    const isPure = all.every(({ candidate: { path, note }, facts }) => {
      return kindsByPlace(path, tagsIn(note.data), inKinds([place])).length === 0 || facts.is?.value === type;
    });
    const isOfUse = found.some((one) => {
      const { path, note } = one.candidate;
      return kindsByPlace(path, tagsIn(note.data), inKinds([place])).length > 0 && !isCovered(one);
    });
    if (isPure && isOfUse && kindOfWord(word, words) === undefined) own = more;
  }
  return own;
}

/** The tags in properties that say the kind of the notes found. */
function tagsOf(found: readonly Found[]): [NoteType, string][] {
  const tags = new Map<string, NoteType>();
  for (const { candidate, facts } of found) {
    const type = facts.is?.value;
    if (!type) continue;
    for (const tag of tagsIn(candidate.note.data)) {
      const base = baseTag(tag);
      if (SAYS[type].has(hyphenated(base))) tags.set(base, type);
    }
  }
  return [...tags].map(([tag, type]): [NoteType, string] => [type, `#${tag}`]).sort(byWord);
}

/** The folders that are called like the kind of the notes in them, where there are at least two. */
function foldersOf(found: readonly Found[]): [NoteType, string][] {
  const counts = new Map<string, number>();
  const types = new Map<string, NoteType>();
  for (const { candidate, facts } of found) {
    const type = facts.is?.value;
    const folder = candidate.folders.join('/');
    if (!type || !KIND_FOLDERS[type].has(lastOf(candidate.folders))) continue;
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
    types.set(folder, type);
  }
  const several = [...types].filter(([folder]) => (counts.get(folder) ?? 0) > 1);
  if (several.length > MOST_FOLDERS) return [];
  return several.map(([folder, type]): [NoteType, string] => [type, `${folder}/`]).sort(byWord);
}

function byWord([, a]: [NoteType, string], [, b]: [NoteType, string]): number {
  return a < b ? -1 : 1;
}

/** Two properties may not have one name: ours gives way where no note uses it, else the new one is left. */
function stepAside(names: Partial<Record<Property, string>>, found: readonly Found[], today: Today): void {
  for (const property of Object.keys(names) as Property[]) {
    const taken = PROPERTIES.find((other) => {
      return other !== property && foldName(names[other] ?? today.names[other]) === foldName(names[property] ?? '');
    });
    if (taken === undefined) continue;
    const aside = STEPS_ASIDE[taken];
    const isOfEngagement = (one: Found) => {
      return one.facts.is?.value === 'engagement' && taken === 'coachee' && hasValue(one.candidate, today.names[taken]);
    };
    const isTaken = today.inUse.has(foldName(today.names[taken])) || names[taken] !== undefined;
    const isUsed = isTaken || found.some(isOfEngagement);
    const isFree = aside !== undefined && !found.some(({ candidate }) => hasValue(candidate, aside));
    if (isUsed || !isFree) Reflect.deleteProperty(names, property);
    else names[taken] = aside;
  }
}

function inKinds(entries: readonly (readonly [NoteType, string])[]): KindWords {
  const of = (type: NoteType) => [...new Set(entries.flatMap(([each, word]) => (each === type ? [word] : [])))].sort();
  return { engagement: of('engagement'), session: of('session'), goal: of('goal') };
}

/** Both lists of words, each word once. */
export function withWords(words: KindWords, more: KindWords): KindWords {
  const entries = NOTE_TYPES.map((type) => [type, [...new Set([...words[type], ...more[type]])]] as const);
  return Object.fromEntries(entries) as unknown as KindWords;
}
