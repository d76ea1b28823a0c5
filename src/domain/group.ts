import type { EngagementStatus } from './engagement-note';

export const GROUPS = ['open', 'upcoming', 'paused', 'closed'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<EngagementStatus, Group>> = {
  active: 'open',
  prospect: 'upcoming',
  paused: 'paused',
  closed: 'closed',
};

/** The group an engagement is listed in. A `paused-until` in the past leaves it paused. */
export function groupOf(status: EngagementStatus): Group {
  return GROUP_OF[status];
}
