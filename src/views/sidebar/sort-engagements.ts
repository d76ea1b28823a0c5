import { BADGE_KINDS } from '../../domain/badges';
import { compareEngagements, compareNames, compareText } from '../../domain/engagement-order';
import type { EngagementState } from '../../domain/engagement-state';

/** What a list can be sorted by, in the order of the menu. */
export const SORTS = ['next', 'name', 'last', 'pressing'] as const;
export type Sort = (typeof SORTS)[number];

type Compare = (a: EngagementState, b: EngagementState) => number;

const COMPARE: Readonly<Record<Sort, Compare>> = {
  next: () => 0,
  name: (a, b) => compareNames(a.engagement.name, b.engagement.name),
  last: (a, b) => compareText(b.last?.date ?? '', a.last?.date ?? ''),
  pressing: (a, b) => pressing(a) - pressing(b),
};

/** Orders engagements of one group; where the sort leaves two equal, by the default order. */
export function compareBy(sort: Sort): Compare {
  return (a, b) => COMPARE[sort](a, b) || compareEngagements(a, b);
}

/** How pressing the first badge is that the row shows; without any, less than all. */
function pressing({ row: { shown: [first] } }: EngagementState): number {
  return first ? BADGE_KINDS.indexOf(first.kind) : BADGE_KINDS.length;
}
