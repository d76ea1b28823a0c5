import type { EngagementNote } from '../src/domain/engagement-note';
import type { GoalNote } from '../src/domain/goal-note';
import { linkTarget } from '../src/domain/link';
import type { Numbers } from '../src/domain/numbers';
import type { SessionNote } from '../src/domain/session-note';
import { engagementNames, linkName, NAME_KINDS, namesOf } from '../src/index/engagement-names';
import { type LinkedEngagement, linkEngagement } from '../src/index/link-engagement';
import type { PropertyNames } from '../src/notes/property-names';
import { type ReadNote, readNote } from '../src/notes/read-note';
import { cachedSource } from '../src/vault/note-source';
import type { CachedApp } from './cached-app';

/** What the index holds once it has read a vault. */
export interface PlainIndex {
  readonly notes: ReadonlyMap<string, ReadNote>;
  readonly belongsTo: ReadonlyMap<string, string>;
  readonly engagements: ReadonlyMap<string, LinkedEngagement>;
  /** What a change would have to be looked up in; left out where only the rest is asked for. */
  readonly lookups?: Lookups;
}

/** Paths of members and of engagements by what they wait on. */
interface Lookups {
  readonly membersByName: Map<string, string[]>;
  readonly membersByLinkName: Map<string, string[]>;
  readonly engagementsByLinkName: Map<string, string[]>;
  readonly engagementsReading: Map<string, string[]>;
}

/**
 * The floor of the index: a plain loop over the same entries of the cache, which builds the same records, engagements
 * and lookups by the same rules, each once and for good.
 *
 * @param hasLookups false for a still lower floor, whose result would have to be thrown away with the first change
 */
export function plainIndex(
  { app, files, resolve }: CachedApp,
  names: PropertyNames,
  numbers: Numbers,
  hasLookups = true,
): PlainIndex {
  const notes = new Map<string, ReadNote>();
  const engagementNotes: EngagementNote[] = [];
  const members: (GoalNote | SessionNote)[] = [];
  const byName = new Map<string, string>();
  const lookups = hasLookups ? emptyLookups() : undefined;
  for (const file of files) {
    const { path } = file;
    const source = cachedSource(app, file);
    if (source?.kind !== 'front-matter' || source.data[names.coaching] === undefined) continue;
    const read = readNote(path, source.data, names, numbers);
    notes.set(path, read);
    if (read.record?.type === 'engagement') {
      engagementNotes.push(read.record);
      for (const name of namesOf(read.record)) byName.set(name, path);
    } else if (read.record) members.push(read.record);
  }
  const goalAt = (path: string) => {
    const record = notes.get(path)?.record;
    return record?.type === 'goal' ? record : undefined;
  };
  const belongsTo = new Map<string, string>();
  const goalsOf = new Map(engagementNotes.map(({ path }): [string, GoalNote[]] => [path, []]));
  const sessionsOf = new Map(engagementNotes.map(({ path }): [string, SessionNote[]] => [path, []]));
  for (const member of members) {
    const value = (member.type === 'goal' ? member.engagements[0] : member.engagement) ?? '';
    const target = linkTarget(value);
    const memberNames = target === undefined ? engagementNames(NAME_KINDS, value) : [];
    const named = memberNames.find((name) => byName.has(name)) ?? '';
    const owner = target === undefined ? byName.get(named) : resolve(target)?.path;
    if (lookups) {
      if (target !== undefined) append(lookups.membersByLinkName, linkName(target), member.path);
      for (const name of memberNames) append(lookups.membersByName, name, member.path);
    }
    if (owner === undefined) continue;
    belongsTo.set(member.path, owner);
    if (member.type === 'goal') goalsOf.get(owner)?.push(member);
    else sessionsOf.get(owner)?.push(member);
  }
  const context = {
    resolveLink: (target: string) => resolve(target)?.path,
    goalAt,
    engagementsOf: (path: string) => [belongsTo.get(path) ?? []].flat(),
  };
  const engagements = new Map<string, LinkedEngagement>();
  for (const note of engagementNotes) {
    const { path } = note;
    const linked = linkEngagement(note, goalsOf.get(path) ?? [], sessionsOf.get(path) ?? [], context);
    engagements.set(path, linked);
    if (!lookups) continue;
    for (const name of linked.linkNames) append(lookups.engagementsByLinkName, name, path);
    for (const read of linked.reads) append(lookups.engagementsReading, read, path);
  }
  return { notes, belongsTo, engagements, lookups };
}

function emptyLookups(): Lookups {
  return {
    membersByName: new Map(),
    membersByLinkName: new Map(),
    engagementsByLinkName: new Map(),
    engagementsReading: new Map(),
  };
}

function append(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
