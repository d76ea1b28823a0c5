import type { EngagementNote } from '../domain/engagement-note';
import { compareText } from '../domain/engagement-order';
import type { GoalNote } from '../domain/goal-note';
import { isMember, type NoteRecord } from '../domain/note-record';
import type { Numbers } from '../domain/numbers';
import type { SessionNote } from '../domain/session-note';
import type { MembershipFault } from '../notes/diagnostic';
import type { KindWords } from '../notes/note-kinds';
import type { PropertyNames } from '../notes/property-names';
import { EngagementDirectory } from './engagement-directory';
import { type EngagementName, linkName } from './engagement-names';
import { type AtTheEnd, createAnnouncer, type Listener } from './announcer';
import { type IndexEntry, moveEntry, readEntry } from './index-entry';
import { type LinkContext, type LinkedEngagement, linkEngagement } from './link-engagement';
import {
  type EngagementLookup,
  type Member,
  type Membership,
  type MembershipProblem,
  resolveMembership,
} from './membership';
import { MultiMap } from './multi-map';
import type { NoteSource } from './note-source';
import { SyncCopies } from './sync-copy';

export interface IndexOptions {
  readonly names: PropertyNames;
  /** The coach's words for the three kinds of note, where there are any. */
  readonly kindWords?: KindWords;
  readonly numbers: Numbers;
  /** The path of the note a link target leads to, from the note that holds it; undefined where it dangles. */
  readonly resolveLink: (target: string, from: string) => string | undefined;
  /** Ends a batch of changes; at the end of the microtask by default. */
  readonly atTheEnd?: AtTheEnd;
}

/** Counts of the costly operations: tests compare them with the size of the vault. */
interface Operations {
  notesRead: number;
  membersResolved: number;
  engagementsLinked: number;
  linksResolved: number;
}

/**
 * The practice in memory: every coaching note as read, and the engagements made of them. A change of one note reads one
 * note, links the engagements it touches and no others, and tells the listeners once per batch. Nothing is persisted.
 *
 * The dirty set that is processed once per batch is an idea of obsidian-journal's journals index.
 */
export interface PracticeIndex {
  readonly operations: Readonly<Operations>;
  /** False until the vault was read once: "none" and "not yet" differ. */
  readonly isReady: boolean;
  /** Adds or updates a note. For one that is not ours and never was, only its property names are read. */
  set(path: string, source: NoteSource): void;
  /** Removes a note that was deleted, ours or not. */
  delete(path: string): void;
  /** A note moved. Its content is not read again, as the app does not parse it again either. */
  rename(from: string, to: string): void;
  /** A note came or went at `path`, ours or not: links that depend on its name are resolved again. */
  noteNameChanged(path: string): void;
  /**
   * Resolves all pending changes, so that the next reader need not wait. `shouldYield` is checked after each step and
   * ends it early. Returns true once nothing is pending.
   */
  resolvePending(shouldYield?: () => boolean): boolean;
  /** Marks the vault as read once: listeners hear of no change before. */
  markReady(): void;
  /** Calls `listener` once per batch of changes. Returns a function that stops it. */
  onChange(listener: Listener): () => void;
  /** The record of the note at `path`, if it is ours. */
  record(path: string): NoteRecord | undefined;
  /** Every coaching note, in no order. */
  notes(): ReadonlyMap<string, IndexEntry>;
  /**
   * The path of the original where the note at `path` is a copy that sync made of it: of the same kind, and beside it.
  * A copy is among the notes, but has no record and counts nowhere.
   */
  copyOf(path: string): string | undefined;
  /** Path of the first engagement that the session or goal at `path` belongs to; an engagement belongs to itself. */
  engagementOf(path: string): string | undefined;
  /** Paths of all engagements that it belongs to: several where they share a goal. */
  engagementsOf(path: string): readonly string[];
  /** The membership of a session or goal that need not be in the index, or differs from it. */
  membershipOf(member: Member): Membership;
  /** The names in `engagement` of the session or goal at `path` that lead to no engagement, and why. */
  membershipProblems(path: string): readonly MembershipProblem[];
  /** The first such reason. */
  membershipProblem(path: string): MembershipFault | undefined;
  /** The engagement at `path`, with all that belongs to it. Replaced whenever anything of it changes. */
  linkedEngagement(path: string): LinkedEngagement | undefined;
  /** Every engagement, linked, in no order. */
  engagements(): Iterable<LinkedEngagement>;
  /** Resolves what is pending and tells the listeners. Runs once per batch. */
  flush(): void;
}

/** An empty index. */
export function createPracticeIndex(options: IndexOptions): PracticeIndex {
  const { names, numbers, kindWords } = options;
  const operations: Operations = { notesRead: 0, membersResolved: 0, engagementsLinked: 0, linksResolved: 0 };
  const entries = new Map<string, IndexEntry>();
  const directory = new EngagementDirectory();
  const copies = new SyncCopies();
  const memberships = new Map<string, Membership>();
  const linked = new Map<string, LinkedEngagement>();

  const membersOf = new MultiMap<string, string>();
  const membersByLinkName = new MultiMap<string, string>();
  const membersByName = new MultiMap<EngagementName, string>();
  const engagementsByLinkName = new MultiMap<string, string>();
  const engagementsReading = new MultiMap<string, string>();


  const dirtyMembers = new Set<string>();
  const dirtyEngagements = new Set<string>();
  const announcer = createAnnouncer(() => void resolvePending(), options.atTheEnd);

  const resolveLink = (target: string, from: string): string | undefined => {
    operations.linksResolved += 1;
    return options.resolveLink(target, from);
  };
  const recordAt = (path: string) => (copyOf(path) === undefined ? entries.get(path)?.record : undefined);

  const { engagementAt, bearing, called, coaching } = directory;
  const lookup: EngagementLookup = { resolveLink, engagementAt, bearing, called, coaching };
  const linkContext: LinkContext = {
    resolveLink,
    goalAt: (path) => {
      const record = recordAt(path);
      return record?.type === 'goal' ? record : undefined;
    },
    engagementsOf: (path) => memberships.get(path)?.engagements ?? [],
  };

  function copyOf(path: string): string | undefined {
    const original = copies.originalOf(path);
    if (original === undefined) return undefined;
    const type = entries.get(path)?.record?.type;
    return type !== undefined && entries.get(original)?.record?.type === type ? original : undefined;
  }

  function put(path: string, before: IndexEntry | undefined, entry: IndexEntry | undefined): void {
    // Records are plain data made by one function, so equal content means equal text.
    if (before && entry ? JSON.stringify(before) === JSON.stringify(entry) : before === entry) return;
    // A copy counts as one only while its original is there.
    const concerned = new Map([path, ...copies.of(path)].map((each) => [each, recordAt(each)]));
    copies.note(path, entry !== undefined);
    if (entry) entries.set(path, entry);
    else entries.delete(path);
    for (const [each, record] of concerned) {
      const now = recordAt(each);
      if (each !== path && record === now) continue;
      announcer.note(each);
      noteEngagementChange(each, asEngagement(record), asEngagement(now));
      if (isMember(record) || isMember(now)) dirtyMembers.add(each);
    }
    announcer.schedule();
  }

  /** Updates the names of engagements, and marks the members that depend on them as dirty. */
  function noteEngagementChange(path: string, before?: EngagementNote, now?: EngagementNote): void {
    if (before === undefined && now === undefined) return;
    const stirred = directory.change(path, before, now);
    for (const name of stirred.names) addAll(dirtyMembers, membersByName.get(name));
    for (const name of stirred.linkNames) addAll(dirtyMembers, membersByLinkName.get(name));
    dirtyEngagements.add(path);
  }

  /** Called before every read, so that nobody sees half a batch. */
  function resolvePending(shouldYield?: () => boolean): boolean {
    for (const path of dirtyMembers) {
      dirtyMembers.delete(path);
      resolveMember(path);
      if (shouldYield?.()) return false;
    }
    for (const path of dirtyEngagements) {
      dirtyEngagements.delete(path);
      link(path);
      announcer.engagement(path);
      if (shouldYield?.()) return false;
    }
    return true;
  }

  function resolveMember(path: string): void {
    const before = memberships.get(path);
    const record = recordAt(path);
    announcer.note(path);
    const now = isMember(record) ? membershipOf(record) : undefined;
    if (now) memberships.set(path, now);
    else memberships.delete(path);
    membersByLinkName.move(path, before?.linkNames ?? [], now?.linkNames ?? []);
    membersByName.move(path, before?.names ?? [], now?.names ?? []);
    membersOf.move(path, before?.engagements ?? [], now?.engagements ?? []);
    addAll(dirtyEngagements, before?.engagements ?? []);
    addAll(dirtyEngagements, now?.engagements ?? []);
    addAll(dirtyEngagements, engagementsReading.get(path));
  }

  function membershipOf(record: Member): Membership {
    operations.membersResolved += 1;
    return resolveMembership(record, lookup);
  }

  function link(path: string): void {
    const before = linked.get(path);
    const note = engagementAt(path);
    const now = note && buildEngagement(note);
    if (now) linked.set(path, now);
    else linked.delete(path);
    engagementsReading.move(path, before?.reads ?? [], now?.reads ?? []);
    engagementsByLinkName.move(path, before?.linkNames ?? [], now?.linkNames ?? []);
  }

  function buildEngagement(note: EngagementNote): LinkedEngagement {
    operations.engagementsLinked += 1;
    const goals: GoalNote[] = [];
    const sessions: SessionNote[] = [];
    for (const path of membersOf.get(note.path)) {
      const member = recordAt(path);
      if (member?.type === 'goal') goals.push(member);
      else if (member?.type === 'session') sessions.push(member);
    }
    // Sessions are put in order by day, goals have none of their own: the same however the vault was read.
    goals.sort((a, b) => compareText(a.path, b.path));
    return linkEngagement(note, goals, sessions, linkContext);
  }

  const index: PracticeIndex = {
    operations,
    get isReady() {
      return announcer.isStarted;
    },
    set(path, source) {
      operations.notesRead += 1;
      const before = entries.get(path);
      put(path, before, readEntry(path, source, before, names, numbers, kindWords));
    },
    delete(path) {
      put(path, entries.get(path), undefined);
      index.noteNameChanged(path);
    },
    rename(from, to) {
      const entry = entries.get(from);
      index.delete(from);
      if (entry) put(to, entries.get(to), moveEntry(entry, to));
      index.noteNameChanged(to);
    },
    noteNameChanged(path) {
      const name = linkName(path);
      addAll(dirtyMembers, membersByLinkName.get(name));
      addAll(dirtyEngagements, engagementsByLinkName.get(name));
      announcer.schedule();
    },
    resolvePending,
    markReady() {
      resolvePending();
      announcer.start(linked.keys(), entries.keys());
    },
    onChange: (listener) => announcer.onChange(listener),
    record: recordAt,
    notes: () => entries,
    copyOf,
    engagementOf: (path) => index.engagementsOf(path)[0],
    engagementsOf(path) {
      resolvePending();
      return engagementAt(path) ? [path] : (memberships.get(path)?.engagements ?? []);
    },
    membershipOf,
    membershipProblems(path) {
      resolvePending();
      return memberships.get(path)?.problems ?? [];
    },
    membershipProblem: (path) => index.membershipProblems(path)[0]?.fault,
    linkedEngagement(path) {
      resolvePending();
      return linked.get(path);
    },
    engagements() {
      resolvePending();
      return linked.values();
    },
    flush: () => announcer.flush(),
  };
  return index;
}

function addAll(set: Set<string>, paths: Iterable<string>): void {
  for (const path of paths) set.add(path);
}

function asEngagement(record: NoteRecord | undefined): EngagementNote | undefined {
  return record?.type === 'engagement' ? record : undefined;
}
