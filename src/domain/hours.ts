import type { EngagementAsOf } from './engagement-as-of';

/** Hours: minutes ÷ 60 summed over working sessions. A team session counts once. */
export function hours({ working }: EngagementAsOf): number {
  return working.reduce((sum, { note }) => sum + note.minutes, 0) / 60;
}
