import { activeGoals, contractedOn } from './contracted';
import { type ContractState, contractState } from './contract-state';
import { type CountedStatus, countedStatus } from './counted-status';
import { type Day, latestDay } from './day';
import type { Engagement, Goal, Session } from './engagement';
import type { GoalKey } from './goal-key';
import type { Numbers } from './numbers';
import type { DatedSessionNote } from './session-note';
import { standsFor } from './successor';

/** A snapshot of an engagement on a day: the values that several rules need, computed once. */
export interface EngagementAsOf {
  readonly engagement: Engagement;
  readonly today: Day;
  readonly numbers: Numbers;
  /** By day, then by path. */
  readonly sessions: readonly CountedSession[];
  /** The held ones among them, of any kind. */
  readonly held: readonly CountedSession[];
  /** The working sessions among them. */
  readonly working: readonly CountedSession[];
  /** C(E, today). */
  readonly contracted: ReadonlySet<GoalKey>;
  /** A(E). */
  readonly active: readonly Goal[];
  /** The latest day of `recontracted` that is not after today. */
  readonly recontracted?: Day;
  /** `resumed-on`, unless that is after today. */
  readonly resumed?: Day;
}

/** A session as it counts today. */
export interface CountedSession {
  readonly note: DatedSessionNote;
  readonly date: Day;
  readonly status: CountedStatus;
  /** After successors, each once. */
  readonly goals: readonly GoalKey[];
  /** C(E, the session's date). */
  readonly contracted: ReadonlySet<GoalKey>;
  readonly contract: ContractState;
}

/** Works out how `engagement` stands on `today`. */
export function engagementAsOf(engagement: Engagement, today: Day, numbers: Numbers): EngagementAsOf {
  const { resumedOn } = engagement.note;
  const recontracted = latestDay(engagement.note.recontracted.filter((day) => day <= today));
  const sessions = engagement.sessions.map((session) => countSession(engagement, session, today, recontracted));
  const contracted = contractedOn(engagement, today);
  return {
    engagement,
    today,
    numbers,
    sessions,
    held: sessions.filter(({ status }) => status === 'held'),
    working: sessions.filter(isWorkingSession),
    contracted,
    active: activeGoals(engagement, contracted),
    recontracted,
    resumed: resumedOn !== undefined && resumedOn <= today ? resumedOn : undefined,
  };
}

function countSession(
  engagement: Engagement,
  session: Session,
  today: Day,
  recontracted: Day | undefined,
): CountedSession {
  const { note } = session;
  const status = countedStatus(session, today);
  const goals = [...new Set(session.goals.map((key) => standsFor(engagement.goals, key, note.date)))];
  const contracted = contractedOn(engagement, note.date);
  // Re-contracting notes the day when it pauses goals, so what was before stays as it was.
  const isPaused =
    note.date > (recontracted ?? '') &&
    [...contracted].every((key) => engagement.goals.get(key)?.note?.status === 'paused');
  const contract = contractState({ kind: note.kind, detour: note.detour, status, goals }, contracted, isPaused);
  return { note, date: note.date, status, goals, contracted, contract };
}

/** A working session: held, neither chemistry nor three-way. */
export function isWorkingSession({ note, status }: CountedSession): boolean {
  return status === 'held' && note.kind !== 'chemistry' && note.kind !== 'three-way';
}
