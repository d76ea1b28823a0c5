import type { EngagementNote } from './engagement-note';
import type { GoalKey } from './goal-key';
import type { GoalNote } from './goal-note';
import type { DatedSessionNote } from './session-note';

/** An engagement with everything that belongs to it, links resolved to keys. The rules work on this. */
export interface Engagement {
  readonly note: EngagementNote;
  /** The codename, else the coachee, else the file's name. */
  readonly name: string;
  /** Keys of its `goals`, each once, in the note's order. */
  readonly listed: readonly GoalKey[];
  /** Every goal it lists, owns, worked on or was led to by a successor. */
  readonly goals: ReadonlyMap<GoalKey, Goal>;
  /** Sessions with a readable date, by day, then by path. */
  readonly sessions: readonly Session[];
}

/** A goal as one engagement sees it. */
export interface Goal {
  readonly key: GoalKey;
  /** A note's file name, the name of a heading or block, or a label as first written. */
  readonly label: string;
  /** The note it leads to; missing for a label. */
  readonly path?: string;
  /** The heading (`Purpose#Why`) or block (`^id`) in that note, where that is the goal. */
  readonly subpath?: string;
  /** Missing for a label, and for a note that is not a goal note. */
  readonly note?: GoalNote;
  /**
   * The target of the goal note's own `engagement`: this engagement, another, or none. A label belongs nowhere.
   */
  readonly belongs: 'here' | 'elsewhere' | 'nowhere';
  /** The key of `replaced-by`, where there is one. */
  readonly replacedBy?: GoalKey;
}

export interface Session {
  readonly note: DatedSessionNote;
  /** Keys of its `goals`, each once, in the note's order, before successors. */
  readonly goals: readonly GoalKey[];
}
