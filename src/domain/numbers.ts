/** Every number of the rules. The settings hold them; these are the defaults. */
export interface Numbers {
  /** Days between sessions where an engagement names no `cadence-days`. */
  readonly cadenceDays: number;
  /** Length of a session that names no `minutes`. */
  readonly minutes: number;
  /** Drifting: at least this many … */
  readonly driftingSessions: number;
  /** … of the last so many eligible sessions. */
  readonly driftingOf: number;
  /** Stalled: at least this many sessions, or as many as there are active goals, after the goal's clock … */
  readonly stalledSessions: number;
  /** … and more than this many days. */
  readonly stalledDays: number;
  /** Untagged: the last so many eligible sessions name no goal. */
  readonly untaggedSessions: number;
  /** Emerging: worked on in at least this many … */
  readonly emergingSessions: number;
  /** … of the last so many working sessions. */
  readonly emergingOf: number;
  /** Quiet: longer ago than this many cadences. */
  readonly quietCadences: number;
  /** Revisit lapses when more than this many working sessions came after the doubt. */
  readonly revisitSessions: number;
  /** No contract: at least this many working sessions without one. */
  readonly noContractSessions: number;
  /** A review is due soon within this many days, today included. */
  readonly reviewDays: number;
  /** Ending: the contract ends within this many days, today included. */
  readonly endingDays: number;
  /** Sessions left: a badge at this many or fewer. */
  readonly sessionsLeft: number;
  /** Foundation leaves the row (not the expanded one) after this many working sessions. */
  readonly foundationRowSessions: number;
  /** The most badges that a row shows. */
  readonly rowBadges: number;
}

export const DEFAULT_NUMBERS: Numbers = {
  cadenceDays: 28,
  minutes: 60,
  driftingSessions: 2,
  driftingOf: 3,
  stalledSessions: 2,
  stalledDays: 42,
  untaggedSessions: 3,
  emergingSessions: 2,
  emergingOf: 4,
  quietCadences: 1.5,
  revisitSessions: 1,
  noContractSessions: 2,
  reviewDays: 14,
  endingDays: 14,
  sessionsLeft: 1,
  foundationRowSessions: 3,
  rowBadges: 2,
};
