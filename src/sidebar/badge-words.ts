import { badgeDetail } from '../domain/badge-detail';
import type { Badge, BadgeKind } from '../domain/badges';
import type { Day } from '../domain/day';
import type { EngagementState } from '../domain/engagement-state';
import { capitalise } from '../domain/capitalise';
import { dateWords } from './day-words';

/** How a badge is shown: an icon, a short word beside it, and a sentence behind it. */
export interface BadgeWords {
  readonly icon: string;
  readonly word: string;
  readonly sentence: string;
}

/** The icon, and the word where it is not the kind itself. */
const LOOKS: Readonly<Record<BadgeKind, readonly [icon: string, word?: string]>> = {
  data: ['file-warning'],
  foundation: ['layers'],
  revisit: ['message-circle-question'],
  'no-contract': ['file-question'],
  'no-owned-goal': ['circle-dashed', 'Unowned'],
  unrecorded: ['pen-line'],
  'to-close': ['flag'],
  emerging: ['sprout'],
  drifting: ['wind'],
  'review-overdue': ['calendar-search'],
  'review-due-soon': ['calendar-search', 'Review soon'],
  quiet: ['moon'],
  stalled: ['hourglass'],
  'sessions-left': ['ticket'],
  'pause-over': ['circle-play'],
  'retention-due': ['archive'],
};

/** A badge in words, about the work and never about the person. Goals are named as `state` knows them. */
export function badgeWords(badge: Badge, state: EngagementState, today: Day): BadgeWords {
  const { kind, count = 0 } = badge;
  const [icon, word = capitalise(kind.replace('-', ' '))] = LOOKS[kind];
  return {
    icon,
    word: kind === 'sessions-left' ? leftWord(count) : word,
    sentence: badgeDetail(badge, state.engagement, (day) => dateWords(day, today)),
  };
}

/** "1 left", "None left", "2 over". */
function leftWord(left: number): string {
  if (left === 0) return 'None left';
  return left > 0 ? `${left} left` : `${-left} over`;
}
