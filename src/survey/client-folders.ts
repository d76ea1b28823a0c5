import { fileName } from '../text/file-name';
import type { Candidate } from './candidate';
import {
  CLIENT_FOLDERS,
  COACHING_FOLDERS,
  FOLDER_NOTES,
  GOAL_FOLDERS,
  OTHER_FOLDERS,
  PROFILE_PROPERTIES,
  SESSION_FOLDERS,
  STATUS_FOLDERS,
} from './kind-vocabulary';
import { folderWords, hyphenated, readName, wordsOf } from './read-name';
import type { Claim, Source } from './survey-types';

/** The folders that belong to one client each. */
export interface ClientFolders {
  /** The folder of a client that the note at a path lies in, as a session or goal would; undefined where in none. */
  readonly folderOf: (path: string) => string | undefined;
  /** The engagement of such a folder; undefined where no note stands for it, or several claim to. */
  readonly engagementOf: (folder: string) => string | undefined;
  /** The paths of the notes that stand for a folder without saying so themselves. */
  readonly standing: readonly string[];
  readonly claims: readonly Claim[];
}

/** The innermost folder, in words; '' at the top of the vault. */
export function lastOf(folders: readonly string[]): string {
  return folderWords(folders.at(-1) ?? '');
}

/**
 * Finds the folders of one client each: `Clients/Ada` with a note in it that looks like a session by its name, or any
 * folder that is called like an engagement. In a folder named for coaching alone, as `Coaching/Training` may lie there,
 * a note has to stand for the client, or a session has to say that it is one.
 */
export function findClientFolders(
  candidates: readonly Candidate[],
  found: ReadonlyMap<string, Source>,
  named: (name: string) => readonly string[],
): ClientFolders {
  const notesIn = new Map<string, Candidate[]>();
  for (const candidate of candidates) add(notesIn, folderOfPath(candidate.path), candidate);
  const byPath = new Map(candidates.map((candidate) => [candidate.path, candidate]));
  const engagementsIn = new Map<string, string[]>();
  for (const path of found.keys()) add(engagementsIn, folderOfPath(path), path);
  const below = new Map<string, string[]>();
  for (const folder of notesIn.keys()) if (isForSessions(folder)) add(below, folderOfPath(folder), folder);
  /** What stands for each folder of a client: one note, none, or several. */
  const standingFor = new Map<string, readonly string[]>();
  const isOpen = (path: string) => {
    const candidate = byPath.get(path);
    return candidate !== undefined && !candidate.isOther && candidate.says === undefined;
  };
  for (const folder of clientLike([...notesIn.keys()], named)) {
    const name = folder.slice(folder.lastIndexOf('/') + 1);
    const inside = [folder, ...(below.get(folder) ?? [])].flatMap((each) => notesIn.get(each) ?? []);
    const sessions = inside.filter((candidate) => looksLikeSession(candidate, name));
    const saying = engagementsIn.get(folder) ?? [];
    const beside = `${folder}.md`;
    const called = found.has(beside) ? [beside] : named(hyphenated(name));
    if (saying.length > 0 || called.length > 0) {
      standingFor.set(folder, saying.length > 0 ? saying : called);
      continue;
    }
    if (sessions.length === 0) continue;
    const own = [`${folder}/${name}.md`, beside].filter(isOpen);
    const index = (notesIn.get(folder) ?? []).filter((one) => FOLDER_NOTES.has(hyphenated(one.name)));
    const indexes = index.map(({ path }) => path).filter(isOpen);
    const profiles = (notesIn.get(folder) ?? []).filter((one) => isOpen(one.path) && isProfileOf(one, name));
    const standing = [own, indexes, profiles.map(({ path }) => path)].find((paths) => paths.length > 0) ?? [];
    const isSure = sessions.some(({ says }) => says !== undefined) || sessions.filter(isNumbered).length > 1;
    const isCertain = isInClients(folder) || standing.length > 0 || isSure;
    if (isCertain) standingFor.set(folder, standing);
  }
  const claims = [...standingFor].filter(([, paths]) => paths.length > 1);
  const only = (paths: readonly string[] | undefined) => (paths?.length === 1 ? paths[0] : undefined);
  return {
    folderOf(path) {
      const folder = folderOfPath(path);
      if (standingFor.has(folder)) return folder;
      const above = folderOfPath(folder);
      const isOfClient = isForSessions(folder) || GOAL_FOLDERS.has(lastOf([folder.slice(above.length)]));
      return standingFor.has(above) && isOfClient ? above : undefined;
    },
    engagementOf: (folder) => only(standingFor.get(folder)),
    standing: [...standingFor.values()].flatMap((paths) => only(paths) ?? []),
    claims: claims.map(([of, paths]) => ({ of, paths: [...paths].sort() })),
  };
}

/** True for a note with what only a profile has, called like `client` with more or less of the name: `Ben Okri`. */
function isProfileOf({ name, reading, textsOf }: Candidate, client: string): boolean {
  const { day, saysSession, kind, isAbout } = reading;
  if (day !== undefined || saysSession || kind !== undefined || isAbout) return false;
  const [fewer = [], more = []] = [wordsOf(name), wordsOf(client)].sort((a, b) => a.length - b.length);
  const isCalledSo = fewer.length > 0 && fewer.every((word) => more.includes(word));
  return isCalledSo && PROFILE_PROPERTIES.some((property) => textsOf(property).length > 0);
}

/** True if a note looks like a session of `client` by its name alone: a day, or a word for a session and a number. */
export function looksLikeSession({ name, isOther, says, textsOf }: Candidate, client: string): boolean {
  if (isOther || (says !== undefined && says.type !== 'session')) return false;
  return isSessionName(name, client, textsOf('date').length > 0 || textsOf('session-date').length > 0);
}

/**
 * True for a name that is a session’s in the folder of its client: `Session 3`, `2026-03-05`, `2026-03-05 Ada`,
 * `Kick-off 2026-03-05`, `Session 3 – Delegation`. What else stands beside a day alone could be anything.
 */
export function isSessionName(name: string, client: string, isDated: boolean): boolean {
  const { day, saysSession, hasNumber, kind, isPlainKind, rest, isAbout } = readName(name, [wordsOf(client)]);
  if (isAbout) return false;
  if (saysSession) return day !== undefined || hasNumber || (rest.length === 0 && (kind !== undefined || isDated));
  return rest.length === 0 && (day !== undefined || (kind !== undefined && (isPlainKind || isDated)));
}

function clientLike(folders: readonly string[], named: (name: string) => readonly string[]): string[] {
  const all = new Set(folders.flatMap((folder) => [folder, folderOfPath(folder)]));
  return [...all].filter((folder) => {
    const parts = folder.split('/');
    const name = parts.at(-1) ?? '';
    const words = folderWords(name);
    if (folder === '' || STATUS_FOLDERS.has(words)) return false;
    if ([words, ...wordsOf(name)].some((word) => OTHER_FOLDERS.has(word))) return false;
    if (CLIENT_FOLDERS.has(words) || COACHING_FOLDERS.has(words)) return false;
    return isInClients(folder) || COACHING_FOLDERS.has(containerOf(parts)) || named(hyphenated(name)).length > 0;
  });
}

/** The folder that holds those of the clients, without one for their status between. */
function containerOf(parts: readonly string[]): string {
  const above = parts.slice(0, -1).map(folderWords);
  while (STATUS_FOLDERS.has(above.at(-1) ?? '') && above.length > 1) above.pop();
  return above.at(-1) ?? '';
}

function isNumbered({ reading: { saysSession, hasNumber, day } }: Candidate): boolean {
  return saysSession && (hasNumber || day !== undefined);
}

/** The folder of the note or folder at a path; '' at the top of the vault. */
export function folderOfPath(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function isInClients(folder: string): boolean {
  return CLIENT_FOLDERS.has(containerOf(folder.split('/')));
}

/** True for a folder of sessions below that of a client: it is called so, or like a year. */
function isForSessions(folder: string): boolean {
  const name = fileName(folder);
  return SESSION_FOLDERS.has(folderWords(name)) || /^(?:19|20)\d{2}$/.test(name);
}
