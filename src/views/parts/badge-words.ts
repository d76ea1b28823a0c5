import type { Badge, BadgeKind } from '../../domain/badges';
import type { Day } from '../../domain/day';
import type { EngagementState } from '../../domain/engagement-state';
import { badgeDetail, badgeWord } from '../../words/badge-words';
import { dateWords } from '../../words/day-words';
import { words } from '../../words/words';

/** A badge as shown: an icon, a short word beside it, and a sentence behind it. */
interface BadgeWords {
  readonly icon: string;
  readonly word: string;
  readonly sentence: string;
}

export const BADGE_ICONS: Readonly<Record<BadgeKind, string>> = {
  data: 'file-warning',
  foundation: 'layers',
  revisit: 'message-circle-question',
  'no-contract': 'file-question',
  'no-owned-goal': 'circle-dashed',
  unrecorded: 'pen-line',
  untagged: 'tag',
  'to-close': 'flag',
  emerging: 'sprout',
  drifting: 'wind',
  'review-overdue': 'calendar-search',
  'review-due-soon': 'calendar-search',
  ending: 'calendar-x',
  quiet: 'moon',
  stalled: 'hourglass',
  'sessions-left': 'ticket',
  'pause-over': 'circle-play',
  'retention-due': 'archive',
};

/** The name of a kind of badge, where no badge is at hand. */
export function badgeName(kind: BadgeKind): string {
  return kind === 'sessions-left' ? words.sidebar.fewLeft : words.domain.badge[kind](0, false);
}

/** What a kind of badge says, in a sentence; undefined where its name does so. */
export function badgeMeans(kind: BadgeKind): string | undefined {
  const means: Partial<Record<BadgeKind, string>> = words.domain.badgeMeans;
  return means[kind];
}

/** A badge in words, about the work and never about the person. Goals are named as `state` knows them. */
export function badgeWords(badge: Badge, state: EngagementState, today: Day): BadgeWords {
  return {
    icon: BADGE_ICONS[badge.kind],
    word: badgeWord(badge),
    sentence: badgeDetail(badge, state.engagement, (day) => dateWords(day, today)),
  };
}
