import type { Engagement } from '../domain/engagement';
import type { CountedSession } from '../domain/engagement-as-of';
import type { EngagementState } from '../domain/engagement-state';
import type { GoalNote } from '../domain/goal-note';
import type { Day } from '../domain/day';
import type { WrittenPiece } from '../body/written-pieces';

/** A note that can have hints, with everything they depend on. */
export type HintedNote = HintedGoal | HintedSession;

interface Hinted {
  readonly today: Day;
  /** The text in the note's body. */
  readonly written: readonly WrittenPiece[];
  /** The text in the body of the engagement's note. */
  readonly agreed: readonly WrittenPiece[];
  /** The names of sections of commitments, besides those of our templates. */
  readonly commitmentHeadings?: readonly string[];
  /** All other engagements. */
  readonly others: readonly Engagement[];
}

/** The note of a goal that has not ended. */
interface HintedGoal extends Hinted {
  readonly type: 'goal';
  readonly note: GoalNote;
  /** The state of its engagement, if it has one. */
  readonly state?: EngagementState;
}

/** The note of a first session that was held. */
interface HintedSession extends Hinted {
  readonly type: 'session';
  readonly session: CountedSession;
  readonly state: EngagementState;
}
