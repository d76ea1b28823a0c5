import type { EngagementNote } from './engagement-note';
import type { GoalNote } from './goal-note';
import type { SessionNote } from './session-note';

/** A note of ours, as read. */
export type NoteRecord = EngagementNote | GoalNote | SessionNote;
