import type { Day } from './day';

export const GOAL_STATUSES = ['proposed', 'contracted', 'paused', 'met', 'dropped', 'replaced'] as const;
export type GoalStatus = (typeof GOAL_STATUSES)[number];

export const OWNERS = ['coachee', 'shared', 'sponsor'] as const;
export type Owner = (typeof OWNERS)[number];

/** The content of a goal note, read tolerantly; links are not yet resolved. */
export interface GoalNote {
  readonly type: 'goal';
  readonly path: string;
  /** Other names of the note, from Obsidian's own `aliases`. */
  readonly aliases: readonly string[];
  /** Links or plain texts as written: several where engagements share the goal. */
  readonly engagements: readonly string[];
  readonly goodLooksLike?: string;
  /** A link or label as written. */
  readonly replacedBy?: string;
  readonly status: GoalStatus;
  /** Set where the note itself says that it is contracted, and not only by default. */
  readonly saysContracted?: true;
  /** Missing means unowned. */
  readonly owner?: Owner;
  readonly evidence: readonly string[];
  readonly contractedOn?: Day;
  readonly endedOn?: Day;
  readonly horizon?: Day;
  readonly sponsorVisible: boolean;
  /** The meaning of each level, one item each, as written: see level.ts. */
  readonly levelWords: readonly string[];
  /** Goal attainment, −2 to +2. */
  readonly level?: number;
  readonly weight?: number;
}

/** Ended: met, dropped or replaced. */
export function isEnded(goal: GoalNote): boolean {
  return goal.status === 'met' || goal.status === 'dropped' || goal.status === 'replaced';
}
