import type { Badge } from './badges';
import type { Day } from './day';
import type { Engagement } from './engagement';
import type { GoalKey } from './goal-key';

/** What a badge says in one sentence. `formatDay` writes a day the way the reader is used to. */
export function badgeDetail(badge: Badge, engagement: Engagement, formatDay: (day: Day) => string): string {
  const day = badge.day === undefined ? '' : formatDay(badge.day);
  const { count = 0 } = badge;
  const goals = (badge.goals ?? []).map((key) => quoteGoal(engagement, key)).join(', ');
  switch (badge.kind) {
    case 'data':
      return count === 1 ? 'One property could not be read' : `${count} properties could not be read`;
    case 'foundation':
      return `Foundation still open: ${(badge.marks ?? []).join(', ')}`;
    case 'revisit':
      return `Come back to the doubt of ${day}`;
    case 'no-contract':
      return `${count} sessions without a contracted goal`;
    case 'no-owned-goal':
      return 'No goal is owned by the coachee or shared';
    case 'unrecorded':
      return count === 1 ? `The session of ${day} is not recorded` : `${count} sessions since ${day} are not recorded`;
    case 'to-close':
      return `The closing session was on ${day}`;
    case 'emerging':
      return `Keeps coming up without being agreed: ${goals}`;
    case 'drifting':
      return `${count} of the last sessions worked on goals that were not contracted`;
    case 'review-overdue':
      return `A review was due on ${day}`;
    case 'review-due-soon':
      return `A review is due on ${day}`;
    case 'quiet':
      return `No session since ${day}, and none planned`;
    case 'stalled':
      return `Not worked on for a while: ${goals}`;
    case 'sessions-left':
      return sessionsLeft(count);
    case 'pause-over':
      return `The pause ended on ${day}`;
    case 'retention-due':
      return `The notes were to be kept until ${day}`;
  }
}

function sessionsLeft(count: number): string {
  if (count < 0) return `${-count} more than contracted`;
  return count === 1 ? 'One session left' : `${count === 0 ? 'No' : count} sessions left`;
}

function quoteGoal(engagement: Engagement, key: GoalKey): string {
  return `“${engagement.goals.get(key)?.label ?? key}”`;
}
