import type { Day } from '../../domain/day';
import type { Goal } from '../../domain/engagement';
import type { EngagementState } from '../../domain/engagement-state';
import type { GoalKey } from '../../domain/goal-key';
import { isEnded, type Owner } from '../../domain/goal-note';
import type { GoalState } from '../../domain/goal-state';
import { capitalise } from '../../words/sentences';
import { fullDateWords } from '../../words/day-words';
import { goalWords } from '../../words/goal-words';
import { words } from '../../words/words';
import { goalStrip, type StripCell } from './goal-strip';

/** A goal in the expanded row. */
export interface GoalLine {
  readonly key: GoalKey;
  readonly label: string;
  /** The note to open; undefined for a label. */
  readonly path?: string;
  /** A goal note of the engagement's own that has not ended. */
  readonly isOwn: boolean;
  readonly owner: Owner | 'unowned' | 'label';
  readonly strip: readonly StripCell[];
  /** Its standing, in words. */
  readonly words: string;
  /** That its horizon has passed while it is in force. */
  readonly horizon?: string;
}

interface GoalLines {
  /** Goals contracted today, then others that the engagement lists: proposed or ended ones. */
  readonly listed: readonly GoalLine[];
  readonly emerging: readonly GoalLine[];
  readonly reopened: readonly GoalLine[];
}

/** The goals of an engagement as its expanded row lists them, each once. */
export function goalLines(state: EngagementState, today: Day): GoalLines {
  const keysOf = (isMeant: (goal: GoalState) => boolean) => state.goals.filter(isMeant).map(({ key }) => key);
  const lines = (keys: Iterable<GoalKey>) =>
    [...keys].flatMap((key) => {
      const goal = state.engagement.goals.get(key);
      return goal ? goalLine(state, goal, today) : [];
    });
  const emerging = keysOf((goal) => goal.emerging);
  const reopened = keysOf((goal) => goal.reopened);
  const listed = new Set([...keysOf((goal) => goal.contracted), ...state.engagement.listed]);
  for (const key of [...emerging, ...reopened]) listed.delete(key);
  return { listed: lines(listed), emerging: lines(emerging), reopened: lines(reopened) };
}

function goalLine(state: EngagementState, goal: Goal, today: Day): GoalLine {
  const { key, label, note, path } = goal;
  const known = state.goals.find((other) => other.key === key);
  const isPast = known?.contracted && note?.horizon !== undefined && note.horizon < today;
  return {
    key,
    label,
    path,
    isOwn: goal.belongs === 'here' && note !== undefined && !isEnded(note),
    owner: note ? (note.owner ?? 'unowned') : 'label',
    strip: goalStrip(state, key, today),
    words: capitalise(goalWords(goal, known, today)),
    horizon: isPast ? words.sidebar.pictureWasFor(fullDateWords(note.horizon)) : undefined,
  };
}
