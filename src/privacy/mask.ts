import type { Engagement, Goal } from '../domain/engagement';
import type { CountedSession } from '../domain/engagement-as-of';
import type { EngagementNote } from '../domain/engagement-note';
import type { EngagementState } from '../domain/engagement-state';
import type { GoalKey } from '../domain/goal-key';
import type { GoalNote } from '../domain/goal-note';
import { readLink } from '../domain/link';
import type { NoteRecord } from '../domain/note-record';
import type { SessionNote } from '../domain/session-note';
import type { PracticeIndex } from '../index/practice-index';
import type { Diagnostic, Fault } from '../notes/diagnostic';
import { fileName } from '../text/file-name';
import { words } from '../words/words';
import { givesAway, nameParts, spellingsOf } from './name-parts';

/** Texts in somebody's own words, or that name somebody. */
const TEXTS: readonly (keyof EngagementNote | keyof GoalNote | keyof SessionNote)[] = [
  'coachee',
  'codename',
  'organisation',
  'sponsor',
  'purpose',
  'goals',
  'aliases',
  'engagement',
  'engagements',
  'goodLooksLike',
  'replacedBy',
  'evidence',
  'levelWords',
  'worthIf',
  'outsideView',
  'doubt',
];

/**
 * An engagement without a text of its notes: it is named `name`, its goals by `labelOf`, and everything
 * else that somebody wrote is gone. Paths and keys stay, for actions on a note; they are not for showing.
 */
function maskedEngagement(
  engagement: Engagement,
  name: string,
  labelOf: (goal: GoalKey) => string,
): Engagement {
  const goals = Array.from(engagement.goals, ([key, goal]): [GoalKey, Goal] => {
    return [key, { ...goal, label: labelOf(key), note: goal.note && maskedNote(goal.note) }];
  });
  return { ...maskedMember(engagement), name, goals: new Map(goals), sessions: engagement.sessions.map(maskedMember) };
}

/** The same for an engagement's state: computed values stay as they are. */
export function maskedState(state: EngagementState, name: string, labelOf: (goal: GoalKey) => string): EngagementState {
  const sessions = state.sessions.map(maskedMember);
  const masked = (session?: CountedSession) => session && sessions[state.sessions.indexOf(session)];
  return {
    ...state,
    engagement: maskedEngagement(state.engagement, name, labelOf),
    goals: state.goals.map((goal) => ({ ...goal, label: labelOf(goal.key) })),
    sessions,
    held: sessions.filter(({ status }) => status === 'held'),
    doubt: masked(state.doubt),
    closing: masked(state.closing),
    next: masked(state.next),
    last: masked(state.last),
    worthIf: undefined,
  };
}

function maskedMember<M extends { readonly note: NoteRecord }>(member: M): M {
  return { ...member, note: maskedNote(member.note) };
}

function maskedNote<N extends NoteRecord>(note: N): N {
  const kept = Object.entries(note).map(([property, value]: [string, unknown]) => {
    const isText = TEXTS.some((text) => text === property);
    return [property, isText ? (Array.isArray(value) ? [] : undefined) : value];
  });
  return Object.fromEntries(kept) as N;
}

/** In place of a text that could contain anything. */
export const HIDDEN = '…';

/** Stand-ins that privacy mode shows for the content of notes. */
export interface Mask {
  engagement(engagement: Engagement): Engagement;
  /** The same one for the same state, until another name has to be shown. */
  state(state: EngagementState): EngagementState;
  /** "Engagement 3": what tells apart engagements with the same codename. */
  place(path: string): string;
  /** The name shown for the note at `path`. */
  noteName(path: string): string;
  diagnostic(diagnostic: Diagnostic): Diagnostic;
}

/** The practice a mask reads; it has to hear of a change before the views do. */
interface MaskedPractice {
  readonly index: PracticeIndex;
  onChange(listener: () => void): unknown;
}

/**
 * A mask for `practice`. An engagement is called by its codename, unless that gives something away; else by a number,
 * as goals are. Both are numbered as they are first shown, and keep their number as long as the mask exists.
 */
export function createMask(practice: MaskedPractice): Mask {
  const numbered = new Map<string, Map<string, number>>();
  let states = new WeakMap<EngagementState, EngagementState>();
  /** The words that the states were masked with. */
  let spoken = words;
  const hiddenIn = new WeakMap<NoteRecord, string[]>();
  let hidden: ReadonlySet<string> = new Set();
  let isHiddenKnown = false;
  /** True if the codename of a note may be shown; what is hidden elsewhere decides about it, too. */
  let isSafe = new WeakMap<EngagementNote, boolean>();
  practice.onChange(() => {
    isHiddenKnown = false;
  });

  /** Counts from 1 within `group`. */
  function numberOf(path: string, group: string): number {
    const known = numbered.get(group) ?? new Map<string, number>();
    numbered.set(group, known);
    const number = known.get(path) ?? known.size + 1;
    known.set(path, number);
    return number;
  }

  const place = (path: string) => words.privacy.engagement(numberOf(path, ''));
  const labelsIn = ({ note }: Engagement) => (goal: GoalKey) => words.privacy.goal(numberOf(goal, note.path));

  /** In all spellings. A record is replaced when its note changes, so each is looked at once. */
  function allHidden(): ReadonlySet<string> {
    if (isHiddenKnown) return hidden;
    isHiddenKnown = true;
    const found = new Set<string>();
    for (const { record } of practice.index.notes().values()) {
      const texts = record && (hiddenIn.get(record) ?? hiddenTexts(record));
      if (!texts) continue;
      hiddenIn.set(record, texts);
      for (const text of texts) found.add(text);
    }
    // Most changes hide nothing else: then every codename is as safe as before.
    if (found.size === hidden.size && [...found].every((text) => hidden.has(text))) return hidden;
    hidden = found;
    isSafe = new WeakMap();
    return hidden;
  }

  function nameOf(engagement: Engagement): string {
    const { name, note } = engagement;
    const elsewhere = allHidden();
    const safe = isSafe.get(note) ?? (note.codename !== undefined && !givesAway(name, ownNames(note), elsewhere));
    isSafe.set(note, safe);
    return safe ? name : place(note.path);
  }

  function maskedFault(fault: Fault): Fault {
    if ('error' in fault) return { ...fault, error: HIDDEN };
    if (fault.kind !== 'contracted-not-listed') return fault;
    const about = practice.index.linkedEngagement(fault.engagement)?.engagement;
    return { ...fault, name: about ? nameOf(about) : place(fault.engagement) };
  }

  return {
    place,
    engagement: (engagement) => maskedEngagement(engagement, nameOf(engagement), labelsIn(engagement)),
    state(state) {
      const { engagement } = state;
      const name = nameOf(engagement);
      if (spoken !== words) states = new WeakMap();
      spoken = words;
      const known = states.get(state);
      if (known?.engagement.name === name) return known;
      const masked = maskedState(state, name, labelsIn(engagement));
      states.set(state, masked);
      return masked;
    },
    noteName(path) {
      const { index } = practice;
      const { privacy } = words;
      const record = index.record(path);
      const engagement = index.linkedEngagement(index.engagementOf(path) ?? '')?.engagement;
      if (!record || !engagement) return privacy.note(numberOf(path, 'note'));
      const name = nameOf(engagement);
      if (record.type === 'engagement') return name;
      if (record.type === 'goal') return privacy.goalOf(labelsIn(engagement)(path), name);
      return privacy.sessionOf(record.date ?? HIDDEN, name);
    },
    diagnostic(diagnostic) {
      const { fault } = diagnostic;
      return { ...diagnostic, found: '', fault: maskedFault(fault) };
    },
  };
}

/** The texts of a note that may not appear in any engagement's codename, in all spellings. */
function hiddenTexts(record: NoteRecord): string[] {
  if (record.type === 'goal') return [record.path, ...record.aliases].map(fileName).flatMap(spellingsOf);
  const names = record.type === 'engagement' ? namesIn(record) : [];
  const texts = record.type === 'engagement' ? [record.purpose ?? '', ...record.goals] : record.goals;
  const parts = names.flatMap((name) => [...nameParts(name)]);
  return [...[...names, ...texts.flatMap(linkNames)].flatMap(spellingsOf), ...parts];
}

/** The names of people and organisations in an engagement's note. */
function namesIn({ coachee = '', organisation = '', sponsor = '' }: EngagementNote): string[] {
  // In a group each one is a name.
  return [coachee, ...coachee.split(','), organisation, sponsor].flatMap(linkNames);
}

/** Those, and the name of its note, unless that is the codename, as it mostly is. */
function ownNames(note: EngagementNote): string[] {
  const called = fileName(note.path);
  const letters = (text: string) => spellingsOf(text).map((spelling) => spelling.replace(/[^\p{L}\p{N}]/gu, ''));
  const codenames = linkNames(note.codename ?? '').flatMap(letters);
  const isCodename = letters(called).some((name) => codenames.some((codename) => name.includes(codename)));
  return isCodename ? namesIn(note) : [...namesIn(note), called];
}

/** A text without the markup of links: of a link the names in its target, its heading and the text shown. */
function linkNames(text: string): string[] {
  const link = readLink(text);
  if (link) return [fileName(link.target), link.subpath, link.shown].map((name) => name.trim()).filter(Boolean);
  return text.includes('[[') ? text.split(/[[\]|#]+/).map((piece) => fileName(piece.trim())) : [text];
}
