import type { EngagementNote } from './engagement-note';
import type { GoalNote } from './goal-note';
import type { SessionNote } from './session-note';

/** A coaching note, as read. */
export type NoteRecord = EngagementNote | GoalNote | SessionNote;

/** True if a note belongs to an engagement. */
export function isMember(record: NoteRecord | undefined): record is SessionNote | GoalNote {
  return record?.type === 'session' || record?.type === 'goal';
}
