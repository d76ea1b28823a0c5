import type { Diagnostic } from '../domain/diagnostic';
import type { Engagement } from '../domain/engagement';
import type { EngagementNote } from '../domain/engagement-note';
import type { EngagementState } from '../domain/engagement-state';
import type { GoalKey } from '../domain/goal-key';
import type { NoteRecord } from '../domain/note-record';
import { plainName } from '../domain/plain-name';
import type { PracticeIndex } from '../index/practice-index';
import { fileName } from '../notes/file-name';
import { readLink, withoutLink } from '../domain/link';
import { words } from '../words/words';
import { givesAway } from './gives-away';
import { maskedEngagement, maskedState } from './masked-state';

/** In place of a text of which nobody knows what is in it. */
export const HIDDEN = '…';

/** What privacy mode shows in place of what the notes say. */
export interface Mask {
  engagement(engagement: Engagement): Engagement;
  /** The same one for the same state, until another name has to be shown. */
  state(state: EngagementState): EngagementState;
  /** "Engagement 3": what tells apart engagements with the same codename. */
  place(path: string): string;
  /** What the note at `path` is called. */
  noteName(path: string): string;
  diagnostic(diagnostic: Diagnostic): Diagnostic;
}

/** What a mask looks at; it has to hear of a change before whoever shows it. */
export interface MaskedPractice {
  readonly index: PracticeIndex;
  onChange(listener: () => void): unknown;
}

/**
 * A mask for `practice`. An engagement is called by its codename, unless that gives something away; else by a number,
 * as goals are. Both are numbered as they come to be shown, and keep their number as long as there is the mask.
 */
export function createMask(practice: MaskedPractice): Mask {
  const numbered = new Map<string, string[]>();
  let states = new WeakMap<EngagementState, EngagementState>();
  /** The words that the states were masked with. */
  let spoken = words;
  const hiddenIn = new WeakMap<NoteRecord, string[]>();
  let hidden: Set<string> | undefined;
  practice.onChange(() => {
    hidden = undefined;
  });

  /** Counts from 1 within `group`. */
  function numberOf(path: string, group: string): number {
    const known = numbered.get(group) ?? [];
    numbered.set(group, known);
    return known.indexOf(path) + 1 || known.push(path);
  }

  const place = (path: string) => words.privacy.engagement(numberOf(path, ''));
  const labelsIn = ({ note }: Engagement) => (goal: GoalKey) => words.privacy.goal(numberOf(goal, note.path));

  /** As `plainName` has it. A record is replaced when its note changes, so each is looked at once. */
  function allHidden(): ReadonlySet<string> {
    if (hidden) return hidden;
    hidden = new Set();
    for (const { record } of practice.index.notes().values()) {
      const texts = record && (hiddenIn.get(record) ?? hiddenTexts(record).map(plainName));
      if (!texts) continue;
      hiddenIn.set(record, texts);
      for (const text of texts) hidden.add(text);
    }
    return hidden;
  }

  function nameOf(engagement: Engagement): string {
    const { name, note } = engagement;
    const isSafe = note.codename !== undefined && !givesAway(name, namesIn(note), allHidden());
    return isSafe ? name : place(note.path);
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
      const { quoted } = words.domain;
      const about = practice.index.linkedEngagement(diagnostic.engagement ?? '')?.engagement;
      const named = about ? diagnostic.message.replace(quoted(about.name), quoted(nameOf(about))) : diagnostic.message;
      const message = named.replace(quoted(diagnostic.found), quoted(HIDDEN));
      return { ...diagnostic, found: '', message };
    },
  };
}

/** What a note says that is not to be seen in the codename of any engagement. */
function hiddenTexts(record: NoteRecord): string[] {
  if (record.type === 'goal') return [record.path, ...record.aliases].map(fileName);
  const own = record.type === 'engagement' ? [...namesIn(record), record.purpose ?? ''] : [];
  return [...own, ...record.goals].flatMap(bareNames);
}

function namesIn({ coachee = '', organisation = '', sponsor = '' }: EngagementNote): string[] {
  // Of a group each one is a name, and so is what a link is shown as.
  const all = [coachee, ...coachee.split(','), organisation, sponsor];
  return all.flatMap((text) => [...bareNames(text), withoutLink(text).trim()]);
}

/** Of a link, the name of the note it leads to, and of a Markdown link what is shown in its place. */
function bareNames(text: string): string[] {
  const link = readLink(text);
  const name = fileName(link?.target ?? text);
  return link?.kind === 'markdown' ? [name, link.shown] : [name];
}
