import type { Badge } from '../domain/badges';
import type { Day } from '../domain/day';
import type { Engagement } from '../domain/engagement';
import { words } from './words';

/** The text beside a badge's icon, in a word or three. */
export function badgeWord({ kind, count = 0, read = 0 }: Badge): string {
  return words.domain.badge[kind](count, read > 0 && read === count);
}

/** A badge as one sentence. `formatDay` writes a day the way the reader is used to. */
export function badgeDetail(badge: Badge, engagement: Engagement, formatDay: (day: Day) => string): string {
  return words.domain.badgeDetail[badge.kind]({
    ...badge,
    count: badge.count ?? 0,
    day: badge.day === undefined ? '' : formatDay(badge.day),
    goals: (badge.goals ?? []).map((key) => engagement.goals.get(key)?.label ?? key),
    marks: badge.marks ?? [],
  });
}
