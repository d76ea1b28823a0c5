import type { Engagement } from '../domain/engagement';
import type { CountedSession } from '../domain/engagement-as-of';
import type { EngagementState } from '../domain/engagement-state';
import type { GoalNote } from '../domain/goal-note';
import type { Day } from '../domain/day';
import type { WrittenPiece } from '../body/written-pieces';

/** A note that can have hints, with all that they look at. */
export type HintedNote = HintedGoal | HintedSession;

interface Hinted {
  readonly today: Day;
  /** What is written in the note's body. */
  readonly written: readonly WrittenPiece[];
  /** What is written in the body of the engagement's note. */
  readonly agreed: readonly WrittenPiece[];
  /** What sections of commitments are called, besides those of our templates. */
  readonly commitmentHeadings?: readonly string[];
  /** All other engagements. */
  readonly others: readonly Engagement[];
}

/** The note of a goal that has not ended. */
interface HintedGoal extends Hinted {
  readonly type: 'goal';
  readonly note: GoalNote;
  /** How its engagement stands, where it has one. */
  readonly state?: EngagementState;
}

/** The note of a first session that was held. */
interface HintedSession extends Hinted {
  readonly type: 'session';
  readonly session: CountedSession;
  readonly state: EngagementState;
}
