import { type Badge, badges, type Problems, rowBadges } from './badges';
import type { Day } from './day';
import type { Engagement } from './engagement';
import { type CountedSession, engagementAsOf } from './engagement-as-of';
import { foundation, type Foundation } from './foundation';
import { type GoalState, goalStates } from './goal-state';
import { type Group, groupOf } from './group';
import { withoutLink } from './link';
import { nextSession } from './next-session';
import type { Numbers } from './numbers';
import { doubtToRevisit } from './revisit';
import { closingSession } from './to-close';
import { hours, usedSessions } from './used-sessions';

/** Everything the interface and the command line say about an engagement on a day. */
export interface EngagementState {
  readonly engagement: Engagement;
  readonly group: Group;
  /** All that apply, most pressing first. */
  readonly badges: readonly Badge[];
  /** The badges shown on a collapsed row. */
  readonly row: { readonly shown: readonly Badge[]; readonly more: number };
  readonly foundation: Foundation;
  readonly goals: readonly GoalState[];
  /** By day, then by path. */
  readonly sessions: readonly CountedSession[];
  /** The held ones among them, of any kind. */
  readonly held: readonly CountedSession[];
  /** The session whose doubt should be revisited. */
  readonly doubt?: CountedSession;
  /** The closing session, where the engagement is to be closed. */
  readonly closing?: CountedSession;
  readonly used: number;
  readonly next?: CountedSession;
  /** The latest held session, of any kind. */
  readonly last?: CountedSession;
  readonly hours: number;
  /** The latest one given in a held session, in the coachee's words. */
  readonly worthIf?: string;
}

/** The state of `engagement` on `today`, given the problems of its own note. */
export function engagementState(
  engagement: Engagement,
  today: Day,
  numbers: Numbers,
  problems: Problems,
): EngagementState {
  const snapshot = engagementAsOf(engagement, today, numbers);
  const doubt = doubtToRevisit(snapshot);
  const closing = closingSession(snapshot);
  const goals = goalStates(snapshot, closing !== undefined);
  const all = badges(snapshot, { problems, goals, doubt, closing });
  const { held } = snapshot;
  return {
    engagement,
    group: groupOf(engagement.note.status),
    badges: all,
    row: rowBadges(all, snapshot),
    foundation: foundation(snapshot),
    goals,
    sessions: snapshot.sessions,
    held,
    doubt,
    closing,
    used: usedSessions(snapshot),
    next: nextSession(snapshot),
    last: held.at(-1),
    hours: hours(snapshot),
    worthIf: held.findLast(({ note }) => note.worthIf !== undefined)?.note.worthIf,
  };
}

/** The organisation of an engagement as it is listed; empty where there is none. */
export function organisationOf({ engagement: { note } }: Pick<EngagementState, 'engagement'>): string {
  return withoutLink(note.organisation ?? '');
}
