import type { Day } from '../domain/day';
import { linkOf, linkTarget } from '../domain/link';
import { type Kind, KINDS } from '../domain/session-note';
import { asDate } from '../front-matter/read-value';
import type { NoteType } from '../notes/note-kinds';
import type { PropertyNames } from '../notes/property-names';
import { dayIn } from '../text/days-in';
import type { Candidate } from './candidate';
import { isSessionName, lastOf } from './client-folders';
import type { Engagements } from './find-engagements';
import {
  CLIENT_PROPERTIES,
  COACHEE_PROPERTIES,
  COACHING_FOLDERS,
  DATE_PROPERTIES,
  GOAL_FOLDERS,
  SESSION_FOLDERS,
  SESSION_KIND_PROPERTIES,
} from './kind-vocabulary';
import { folderWords, hyphenated, kindInWords, readName, wordsOf } from './read-name';
import { FILE_NAME, type Source } from './survey-types';

/** A fact with where it was read. */
export interface Fact<T> {
  readonly value: T;
  readonly from: Source;
}

/** What the survey knows of a note: undefined is what it does not. */
export interface Facts {
  readonly is?: Fact<NoteType>;
  readonly engagement?: Fact<string>;
  readonly date?: Fact<Day>;
  readonly kind?: Fact<Kind>;
}

/** What else in the vault the facts of a note depend on. */
export interface Surroundings {
  readonly names: PropertyNames;
  readonly engagements: Engagements;
  /** The note that a link text in a note leads to. */
  readonly resolve: (text: string, from: string) => string | undefined;
}

/** The facts of a note; none where it stays open. */
export function factsOfNote(candidate: Candidate, around: Surroundings): Facts {
  const is = kindOf(candidate, around);
  return is ? { is, ...factsAs(is.value, candidate, around) } : {};
}

/** The facts of a note that is taken to be of a kind. */
export function factsAs(type: NoteType, candidate: Candidate, around: Surroundings): Facts {
  if (type === 'engagement') return {};
  const engagement = engagementOf(candidate, around);
  const facts: Facts = engagement ? { engagement } : {};
  if (type === 'goal') return facts;
  const names = engagement ? around.engagements.namesOf(engagement.value) : [];
  // Of a client who is known, a part of the name is enough: “2026-03-05 Ada intake”.
  const clients = [...names, ...names.flat().map((part) => [part])];
  const date = dayOf(candidate, around.names);
  const kind = sessionKindOf(candidate, around.names, clients);
  return { ...facts, ...(date ? { date } : {}), ...(kind ? { kind } : {}) };
}

/**
 * What a note is. An engagement was found before. A session or goal that says so counts where anything ties it to
 * coaching: it names a client, lies with one, or says coaching. One that does not say so needs two signs that agree: a
 * name like a session’s in the folder of a client; a client named by a property, and a day; a session and a client, or
 * a day and a client in a folder for sessions, in its name.
 */
function kindOf(candidate: Candidate, around: Surroundings): Fact<NoteType> | undefined {
  const { path, name, says, isOther, folders, reading, tags, note } = candidate;
  const { engagements } = around;
  const source = engagements.found.get(path);
  if (source) return { value: 'engagement', from: source };
  const folder = engagements.folders.folderOf(path);
  const client = clientInName(name, engagements);
  const isCoaching = folders.some((each) => saysCoaching(each)) || tags.some((tag) => tag.startsWith('coach'));
  if (says && says.type !== 'engagement') {
    const isWithClient = candidate.namesClient || folder !== undefined || client !== undefined;
    const isTied = says.isCoaching || isCoaching || isWithClient;
    return isTied && !isOther ? { value: says.type, from: says.from } : undefined;
  }
  if (isOther || says || reading.isAbout) return undefined;
  const isDated = dayOf(candidate, around.names) !== undefined;
  if (folder !== undefined && GOAL_FOLDERS.has(lastOf(folders))) {
    return reading.day === undefined && !reading.saysSession ? { value: 'goal', from: 'folder' } : undefined;
  }
  if (folder !== undefined) {
    const called = folder.slice(folder.lastIndexOf('/') + 1);
    if (isSessionName(name, called, isDated)) {
      return { value: 'session', from: reading.saysSession ? FILE_NAME : 'folder' };
    }
    if (note.title !== undefined && readName(note.title).saysSession && isSessionName(note.title, called, isDated)) {
      return { value: 'session', from: 'title' };
    }
  }
  const named = namedByProperty(candidate, around);
  if (named !== undefined && isDated) return { value: 'session', from: 'property' };
  const { rest, saysSession, hasNumber, day } = readName(name, client === undefined ? [] : engagements.namesOf(client));
  const isNamed = saysSession && (day !== undefined || hasNumber || isDated);
  if (client !== undefined && isNamed) return { value: 'session', from: FILE_NAME };
  const isInSessions = SESSION_FOLDERS.has(lastOf(folders));
  const isPlain = rest.length === 0 && (day !== undefined || isNamed);
  if (client !== undefined && isPlain && (isInSessions || isCoaching)) return { value: 'session', from: 'folder' };
  if (isInSessions && isCoaching && (day !== undefined || isNamed)) return { value: 'session', from: 'folder' };
  return undefined;
}

function saysCoaching(folder: string): boolean {
  const words = folderWords(folder);
  return COACHING_FOLDERS.has(words) || (SESSION_FOLDERS.has(words) && words.includes('coaching'));
}

const LONGEST_NAME = 4;

/** The one engagement whose name stands in a name; undefined where none does, or several do. */
function clientInName(name: string, engagements: Engagements): string | undefined {
  const words = wordsOf(name);
  const found = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length -= 1) {
      const paths = engagements.named(words.slice(at, at + length).join('-'));
      for (const path of paths) found.add(path);
      if (paths.length > 0) break;
    }
  }
  const [client, other] = found;
  return other === undefined ? client : undefined;
}

/** The engagement that a text of a property means: by link, else by name. */
function meant(text: string, path: string, { engagements, resolve }: Surroundings): string | undefined {
  if (linkTarget(text) !== undefined) {
    const target = resolve(text, path);
    return target !== undefined && engagements.found.has(target) ? target : undefined;
  }
  const [only, other] = engagements.named(hyphenated(text));
  return other === undefined ? only : undefined;
}

/** The engagement that a property for the client names; undefined where it names none, or several. */
function namedByProperty(candidate: Candidate, around: Surroundings): string | undefined {
  const { textsOf, path } = candidate;
  const properties = [hyphenated(around.names.engagement), ...CLIENT_PROPERTIES];
  const texts = properties.map((name) => textsOf(name)).filter((found) => found.length > 0);
  const named = new Set(texts.flat().flatMap((text) => meant(text, path, around) ?? []));
  const [only, other] = named;
  return other === undefined && texts.every((found) => found.length === 1) ? only : undefined;
}

/**
 * The engagement of a session or goal. A property for the client is the word of the coach: where it leads to no
 * engagement, nothing else is taken. Else the folder, the file name and the title, as far as they agree; else the one
 * engagement that it links.
 */
function engagementOf(candidate: Candidate, around: Surroundings): Fact<string> | undefined {
  const { path, name, note, textsOf } = candidate;
  const { engagements, names, resolve } = around;
  const named = namedByProperty(candidate, around);
  if (named !== undefined) return { value: named, from: 'property' };
  const naming = [hyphenated(names.engagement), ...COACHEE_PROPERTIES, 'client', 'clients'];
  if (naming.some((property) => textsOf(property).length > 0)) return undefined;
  const folder = engagements.folders.folderOf(path);
  const said: [Source, string | undefined][] = [
    ['folder', folder === undefined ? undefined : engagements.folders.engagementOf(folder)],
    [FILE_NAME, clientInName(name, engagements)],
    ['title', note.title === undefined ? undefined : clientInName(note.title, engagements)],
  ];
  const given = said.flatMap(([from, value]) => (value === undefined ? [] : [{ value, from }]));
  const [first] = given;
  if (first) return given.every(({ value }) => value === first.value) ? first : undefined;
  const written = Object.keys(note.data).map(hyphenated).flatMap(textsOf);
  const texts = written.filter((text) => linkTarget(text) !== undefined);
  const links = [...texts, ...note.links.flatMap((link) => linkOf(link) ?? [])];
  const targets = links.map((link) => resolve(link, path));
  const [only, other] = new Set(targets.filter((target) => target !== undefined && engagements.found.has(target)));
  return only !== undefined && other === undefined ? { value: only, from: 'link' } : undefined;
}

/** The day of a session: a property, else the one day that the file name, the title or a folder has. */
function dayOf({ textsOf, name, note, folders }: Candidate, names: PropertyNames): Fact<Day> | undefined {
  for (const property of [...new Set([hyphenated(names.date), ...DATE_PROPERTIES])]) {
    const [text, ...others] = textsOf(property);
    if (text === undefined) continue;
    const day = others.length > 0 ? undefined : asDate(text)?.day;
    if (day !== undefined) return { value: day, from: 'property' };
  }
  const sayings: [Source, string | undefined][] = [
    [FILE_NAME, name],
    ['title', textsOf('title')[0]],
    ['title', note.title],
    ['folder', folders.at(-1)],
  ];
  for (const [from, text] of sayings) {
    const value = dayIn(text ?? '');
    if (value !== undefined) return { value, from };
  }
  return undefined;
}

/** The kind of a session: a property, a tag below `session` or `coaching`, the file name or the title. */
function sessionKindOf(
  { textsOf, tags, name, note }: Candidate,
  names: PropertyNames,
  clients: readonly (readonly string[])[],
): Fact<Kind> | undefined {
  const properties = [...new Set([hyphenated(names.kind), ...SESSION_KIND_PROPERTIES])];
  const written = properties.flatMap((property) => textsOf(property).slice(0, 1));
  for (const text of written) {
    const value = KINDS.find((kind) => kind === text.toLowerCase()) ?? kindInWords(text);
    if (value) return { value, from: 'property' };
  }
  for (const tag of tags) {
    const parts = tag.split('/');
    const last = parts.at(-1) ?? '';
    const isOfSession = parts.length > 1 && /session|sitzung|coach/.test(parts.slice(0, -1).join(' '));
    const value = isOfSession ? kindInWords(last) : undefined;
    if (value) return { value, from: 'tag' };
  }
  const inName = readName(name, clients, true).kind;
  if (inName) return { value: inName, from: FILE_NAME };
  const inTitle = note.title === undefined ? undefined : readName(note.title, clients, true).kind;
  return inTitle && { value: inTitle, from: 'title' };
}
