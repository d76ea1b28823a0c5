import type { EngagementAsOf } from './engagement-as-of';
import { type Mark, MARKS } from './session-note';

export type Foundation = Readonly<Record<Mark, boolean>>;

/** The union of the marks over all held sessions. */
export function foundation({ held }: EngagementAsOf): Foundation {
  const set = new Set(held.flatMap(({ note }) => note.foundation));
  return { recognition: set.has('recognition'), value: set.has('value'), purpose: set.has('purpose') };
}

/**
 * Foundation open: the marks still missing once a first session was held, unless waived. Empty where the foundation
 * is laid or was never asked for: a coach who started using Groundwork mid-engagement has no first session here.
 */
export function missingMarks(snapshot: EngagementAsOf): Mark[] {
  const firstHeld = snapshot.held.some(({ note }) => note.kind === 'first');
  if (!firstHeld || snapshot.engagement.note.foundationWaived) return [];
  const marks = foundation(snapshot);
  return MARKS.filter((mark) => !marks[mark]);
}
