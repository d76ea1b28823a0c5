import type { Engagement, Goal, Session } from './engagement';
import type { EngagementNote } from './engagement-note';
import { compareText } from './engagement-order';
import { type GoalKey, isLabel } from './goal-key';
import type { DatedSessionNote } from './session-note';

/** The engagement as it will be once its own note says what `note` says. */
export function engagementWithNote(engagement: Engagement, note: EngagementNote): Engagement {
  return { ...engagement, note };
}

/**
 * The engagement as it will be once one of its sessions says what `note` says.
 *
 * @param keyOf the goal key of an item of `goals`; undefined for one that means nothing
 * @param before the path of that session's note, where it gets another one
 */
export function engagementWithSession(
  engagement: Engagement,
  note: DatedSessionNote,
  keyOf: (written: string) => GoalKey | undefined,
  before = note.path,
): Engagement {
  const goals = new Map<GoalKey, Goal>(engagement.goals);
  const keys = new Set<GoalKey>();
  for (const written of note.goals) {
    const key = keyOf(written);
    if (key === undefined) continue;
    keys.add(key);
    if (isLabel(key) && !goals.has(key)) goals.set(key, { key, label: written.trim(), belongs: 'nowhere' });
  }
  const others = engagement.sessions.filter((session) => session.note.path !== before);
  const session: Session = { note, goals: [...keys] };
  const sessions = [...others, session].sort((a, b) => {
    return compareText(a.note.date, b.note.date) || compareText(a.note.path, b.note.path);
  });
  return { ...engagement, goals, sessions };
}
