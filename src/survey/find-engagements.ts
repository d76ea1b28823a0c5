import { withoutLink } from '../domain/link';
import { fileName } from '../text/file-name';
import type { Candidate } from './candidate';
import { CLIENT_FOLDERS, COACHEE_PROPERTIES, DATE_PROPERTIES, PROFILE_PROPERTIES } from './kind-vocabulary';
import { type ClientFolders, findClientFolders, lastOf } from './client-folders';
import { folderWords, wordsOf } from './read-name';
import type { Claim, Source } from './survey-types';

/** The notes that are engagements, as far as that is sure. */
export interface Engagements {
  /** Where it was read that a note is one, by path; those that are ours already are among them. */
  readonly found: ReadonlyMap<string, Source>;
  readonly folders: ClientFolders;
  /** The engagements that a name means, its words with hyphens between. */
  readonly named: (words: string) => readonly string[];
  /** The words of all names of the engagement at a path. */
  readonly namesOf: (path: string) => readonly (readonly string[])[];
  readonly claims: readonly Claim[];
}

/**
 * Finds the engagements: notes that say so by a property or a tag; the note that stands for the folder of a client with
 * sessions in it; notes that sessions name as their client; and profiles that lie right in a folder of clients. One
 * weak sign alone (a note about a person, a folder) is not enough.
 *
 * @param ours the engagements that are ours already, with the names that their notes give
 * @param resolve the note that a link text in a note leads to
 */
export function findEngagements(
  candidates: readonly Candidate[],
  ours: ReadonlyMap<string, readonly string[]>,
  resolve: (text: string, from: string) => string | undefined,
): Engagements {
  const byPath = new Map(candidates.map((candidate) => [candidate.path, candidate]));
  const found = new Map<string, Source>([...ours.keys()].map((path) => [path, 'property']));
  for (const { path, says, isOther } of candidates) {
    if (says?.type === 'engagement' && !isOther) found.set(path, says.from);
  }
  for (const path of namedAsClient(candidates, resolve)) {
    const named = byPath.get(path);
    if (named && !named.isOther && (named.says === undefined) && !found.has(path)) found.set(path, 'link');
  }
  for (const candidate of candidates) {
    if (!found.has(candidate.path) && isProfile(candidate)) found.set(candidate.path, 'folder');
  }
  const names = new Map<string, Set<string>>();
  const namesByPath = new Map<string, string[][]>();
  const addNames = (path: string) => {
    const texts = ours.get(path) ?? namesOf(byPath.get(path));
    const words = [fileName(path), ...texts].map((text) => wordsOf(withoutLink(text)));
    namesByPath.set(path, words.filter((one) => one.length > 0).sort((a, b) => b.length - a.length));
    for (const one of words) {
      const key = one.join('-');
      if (key !== '') names.set(key, (names.get(key) ?? new Set()).add(path));
    }
  };
  for (const path of found.keys()) addNames(path);
  const named = (words: string) => [...(names.get(words) ?? [])];
  const folders = findClientFolders(candidates, found, named);
  for (const path of folders.standing) {
    if (found.has(path)) continue;
    found.set(path, 'folder');
    addNames(path);
  }
  return { found, folders, named, namesOf: (path) => namesByPath.get(path) ?? [], claims: folders.claims };
}

function namesOf(candidate: Candidate | undefined): readonly string[] {
  const properties = ['aliases', 'alias', 'codename', 'coachee', 'name'];
  return candidate ? properties.flatMap((property) => candidate.textsOf(property)) : [];
}

/**
 * The notes that a session names as its client. A note says that it is a session, or names a coachee and a day:
 * nothing but coaching has both. `client` alone may mean a customer.
 */
function namedAsClient(
  candidates: readonly Candidate[],
  resolve: (text: string, from: string) => string | undefined,
): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { path, says, isOther, textsOf, reading } of candidates) {
    if (isOther || says?.type === 'engagement') continue;
    const isSession = says?.type === 'session';
    const isDated = reading.day !== undefined || DATE_PROPERTIES.some((name) => textsOf(name).length > 0);
    const properties = isSession ? [...COACHEE_PROPERTIES, 'client'] : isDated ? COACHEE_PROPERTIES : [];
    const links = properties.flatMap((property) => textsOf(property)).map((text) => resolve(text, path));
    if (links.length === 1 && links[0] !== undefined && !reading.isAbout) named.add(links[0]);
  }
  return named;
}

/** A note right in a folder of clients that has what only a profile has, and neither a day nor a word for a session. */
function isProfile({ folders, isOther, says, textsOf, reading, name }: Candidate): boolean {
  const folder = lastOf(folders);
  if (!CLIENT_FOLDERS.has(folder) || isOther || says !== undefined || folderWords(name) === folder) return false;
  if (reading.day !== undefined || reading.saysSession || reading.isAbout) return false;
  return PROFILE_PROPERTIES.some((property) => textsOf(property).length > 0);
}
