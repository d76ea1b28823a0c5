import type { Day } from './day';
import { driftedSessions } from './drifting';
import { endingOn } from './ending';
import type { CountedSession, EngagementAsOf } from './engagement-as-of';
import { missingMarks } from './foundation';
import type { Mark } from './session-note';
import type { GoalKey } from './goal-key';
import type { GoalState } from './goal-state';
import { groupOf } from './group';
import { sessionsWithoutContract } from './no-contract';
import { isOwned } from './contracted';
import { type QuietFrom, quietSince } from './quiet';
import { reviewDue } from './review';
import { unrecordedSessions } from './next-session';
import { untaggedSessions } from './untagged';
import { sessionsLeft } from './used-sessions';

/** Most pressing first. */
export const BADGE_KINDS = [
  'data',
  'foundation',
  'revisit',
  'no-contract',
  'no-owned-goal',
  'unrecorded',
  'untagged',
  'to-close',
  'emerging',
  'drifting',
  'review-overdue',
  'review-due-soon',
  'ending',
  'quiet',
  'stalled',
  'sessions-left',
  'pause-over',
  'retention-due',
] as const;
export type BadgeKind = (typeof BADGE_KINDS)[number];

/** Something about the work that needs the coach, with the facts behind it. */
export interface Badge {
  readonly kind: BadgeKind;
  /** The day it is about: due, over or since. */
  readonly day?: Day;
  readonly count?: number;
  readonly goals?: readonly GoalKey[];
  readonly marks?: readonly Mark[];
  /** True if its day is past; missing where its kind implies that, or it does not matter. */
  readonly isPast?: boolean;
  /** The event that quiet counts from. */
  readonly from?: QuietFrom;
  /** The number among `count` that were read, but still need the coach. */
  readonly read?: number;
  /** True if nothing in the engagement's note can be read now. */
  readonly isUnreadable?: boolean;
}

/** The problems of an engagement's own note: the number of diagnostics, and how many of them lost no data. */
export interface Problems {
  readonly count: number;
  readonly read: number;
  /** True if nothing in the note can be read now. */
  readonly isUnreadable: boolean;
}

/** The facts that badges share with other parts of a state. */
interface BadgeFacts {
  readonly problems: Problems;
  readonly goals: readonly GoalState[];
  /** The session whose doubt should be revisited. */
  readonly doubt?: CountedSession;
  /** The closing session, where the engagement is to be closed. */
  readonly closing?: CountedSession;
}

/** All badges that apply, most pressing first. */
export function badges(snapshot: EngagementAsOf, facts: BadgeFacts): Badge[] {
  const { count, read, isUnreadable } = facts.problems;
  const data: Badge = { kind: 'data', count, ...(read > 0 && { read }), ...(isUnreadable && { isUnreadable }) };
  return [...(count > 0 ? [data] : []), ...badgesOfGroup(snapshot, facts)];
}

function badgesOfGroup(snapshot: EngagementAsOf, facts: BadgeFacts): Badge[] {
  const { note } = snapshot.engagement;
  switch (groupOf(note.status)) {
    case 'open':
      return openBadges(snapshot, facts);
    case 'paused':
      return only('pause-over', note.pausedUntil, (day) => day < snapshot.today);
    case 'closed':
      return only('retention-due', note.retainUntil, (day) => day <= snapshot.today);
    case 'upcoming':
      return [];
  }
}

function only(kind: BadgeKind, day: Day | undefined, applies: (day: Day) => boolean): Badge[] {
  return day !== undefined && applies(day) ? [{ kind, day }] : [];
}

function openBadges(snapshot: EngagementAsOf, { goals, doubt, closing }: BadgeFacts): Badge[] {
  const found: Badge[] = [];
  const add = (kind: BadgeKind, applies: unknown, facts?: Omit<Badge, 'kind'>) => {
    if (applies) found.push({ kind, ...facts });
  };
  const keysOf = (which: (goal: GoalState) => unknown) => goals.filter(which).map(({ key }) => key);
  const marks = missingMarks(snapshot);
  const without = sessionsWithoutContract(snapshot).length;
  const unrecorded = unrecordedSessions(snapshot);
  const untagged = closing ? 0 : untaggedSessions(snapshot).length;
  const emerging = keysOf((goal) => goal.emerging);
  const drifted = closing ? 0 : driftedSessions(snapshot).length;
  const review = reviewDue(snapshot);
  const due = { day: snapshot.engagement.note.reviewDue };
  const end = closing ? undefined : endingOn(snapshot);
  const quiet = closing ? undefined : quietSince(snapshot);
  const stalled = keysOf((goal) => goal.stalledSince);
  const left = closing ? undefined : sessionsLeft(snapshot);
  add('foundation', marks.length, { marks });
  add('revisit', doubt, { day: doubt?.date });
  add('no-contract', without, { count: without });
  add('no-owned-goal', snapshot.active.length > 0 && !snapshot.active.some(isOwned));
  add('unrecorded', unrecorded.length, { day: unrecorded[0]?.date, count: unrecorded.length });
  add('untagged', untagged, { count: untagged });
  add('to-close', closing, { day: closing?.date });
  add('emerging', emerging.length, { goals: emerging });
  add('drifting', drifted, { count: drifted });
  add('review-overdue', review === 'overdue', due);
  add('review-due-soon', review === 'soon', due);
  add('ending', end, { day: end, isPast: end !== undefined && end < snapshot.today });
  add('quiet', quiet, quiet);
  add('stalled', stalled.length, { goals: stalled });
  add('sessions-left', left !== undefined && left <= snapshot.numbers.sessionsLeft, { count: left });
  return found;
}

/**
 * The badges a row has room for, and how many more there are. Emerging hides drifting, and either hides stalled (same
 * cause); foundation leaves the row after the third working session. The expanded row shows all.
 */
export function rowBadges(all: readonly Badge[], snapshot: EngagementAsOf): { shown: Badge[]; more: number } {
  const has = (...kinds: BadgeKind[]) => all.some(({ kind }) => kinds.includes(kind));
  const hidden = new Set<BadgeKind>();
  if (has('emerging')) hidden.add('drifting');
  if (has('emerging', 'drifting')) hidden.add('stalled');
  if (snapshot.working.length >= snapshot.numbers.foundationRowSessions) hidden.add('foundation');
  const eligible = all.filter(({ kind }) => !hidden.has(kind));
  const shown = eligible.slice(0, snapshot.numbers.rowBadges);
  return { shown, more: eligible.length - shown.length };
}
