import type { Day } from './day';
import { driftedSessions } from './drifting';
import type { EngagementAsOf } from './engagement-as-of';
import { type Mark, missingMarks } from './foundation';
import type { GoalKey } from './goal-key';
import type { GoalState } from './goal-state';
import { groupOf } from './group';
import { sessionsWithoutContract } from './no-contract';
import { isOwned } from './owned';
import { quietSince } from './quiet';
import { reviewDue } from './review';
import { doubtToRevisit } from './revisit';
import { closingSession } from './to-close';
import { unrecordedSessions } from './unrecorded';
import { sessionsLeft } from './used-sessions';

/** Most pressing first. */
export const BADGE_KINDS = [
  'data',
  'foundation',
  'revisit',
  'no-contract',
  'no-owned-goal',
  'unrecorded',
  'to-close',
  'emerging',
  'drifting',
  'review-overdue',
  'review-due-soon',
  'quiet',
  'stalled',
  'sessions-left',
  'pause-over',
  'retention-due',
] as const;
export type BadgeKind = (typeof BADGE_KINDS)[number];

/** Something about the work that wants the coach, with the facts behind it. */
export interface Badge {
  readonly kind: BadgeKind;
  /** The day it is about: due, over or since. */
  readonly day?: Day;
  readonly count?: number;
  readonly goals?: readonly GoalKey[];
  readonly marks?: readonly Mark[];
}

/**
 * All badges that apply, most pressing first.
 *
 * @param goals the goals' states, which hold what is stalled and emerging
 * @param problems how many diagnostics the engagement's own note has
 */
export function badges(as: EngagementAsOf, goals: readonly GoalState[], problems: number): Badge[] {
  const { note } = as.engagement;
  switch (groupOf(note.status)) {
    case 'open':
      return openBadges(as, goals, problems);
    case 'paused':
      return only('pause-over', note.pausedUntil, (day) => day < as.today);
    case 'closed':
      return only('retention-due', note.retainUntil, (day) => day <= as.today);
    case 'upcoming':
      return [];
  }
}

function only(kind: BadgeKind, day: Day | undefined, applies: (day: Day) => boolean): Badge[] {
  return day !== undefined && applies(day) ? [{ kind, day }] : [];
}

function openBadges(as: EngagementAsOf, goals: readonly GoalState[], problems: number): Badge[] {
  const found: Badge[] = [];
  const add = (kind: BadgeKind, applies: unknown, facts?: Omit<Badge, 'kind'>) => {
    if (applies) found.push({ kind, ...facts });
  };
  const keysOf = (which: (goal: GoalState) => unknown) => goals.filter(which).map(({ key }) => key);
  const marks = missingMarks(as);
  const doubt = doubtToRevisit(as);
  const without = sessionsWithoutContract(as).length;
  const unrecorded = unrecordedSessions(as);
  const closing = closingSession(as);
  const emerging = keysOf((goal) => goal.emerging);
  const drifted = closing ? 0 : driftedSessions(as).length;
  const review = reviewDue(as);
  const due = { day: as.engagement.note.reviewDue };
  const quiet = closing ? undefined : quietSince(as);
  const stalled = keysOf((goal) => goal.stalledSince);
  const left = closing ? undefined : sessionsLeft(as);
  add('data', problems, { count: problems });
  add('foundation', marks.length, { marks });
  add('revisit', doubt, { day: doubt?.date });
  add('no-contract', without, { count: without });
  add('no-owned-goal', as.active.length > 0 && !as.active.some(isOwned));
  add('unrecorded', unrecorded.length, { day: unrecorded[0]?.date, count: unrecorded.length });
  add('to-close', closing, { day: closing?.date });
  add('emerging', emerging.length, { goals: emerging });
  add('drifting', drifted, { count: drifted });
  add('review-overdue', review === 'overdue', due);
  add('review-due-soon', review === 'soon', due);
  add('quiet', quiet, { day: quiet });
  add('stalled', stalled.length, { goals: stalled });
  add('sessions-left', left !== undefined && left <= as.numbers.sessionsLeft, { count: left });
  return found;
}

/**
 * The badges a row has room for, and how many more there are. Drifting hides stalled (same cause); foundation leaves
 * the row after the third working session. The expanded row shows all.
 */
export function rowBadges(all: readonly Badge[], as: EngagementAsOf): { shown: Badge[]; more: number } {
  const drifting = all.some(({ kind }) => kind === 'drifting');
  const laid = as.working.length >= as.numbers.foundationRowSessions;
  const eligible = all.filter(({ kind }) => !(kind === 'stalled' && drifting) && !(kind === 'foundation' && laid));
  const shown = eligible.slice(0, as.numbers.rowBadges);
  return { shown, more: eligible.length - shown.length };
}
