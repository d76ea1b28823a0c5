import { BADGE_KINDS, type BadgeKind } from '../../domain/badges';
import { compareEngagements, compareNames, compareText } from '../../domain/engagement-order';
import { type EngagementState, organisationOf } from '../../domain/engagement-state';
import { plainName } from '../../domain/plain-name';

/** An engagement has to have one of the badges, and one of the organisations; none asks for nothing. */
export interface Filter {
  readonly badges: ReadonlySet<BadgeKind>;
  readonly organisations: ReadonlySet<string>;
}

/** Whether a filter leaves anything out. */
export function isFilterOn({ badges, organisations }: Filter): boolean {
  return badges.size + organisations.size > 0;
}

/** Whether an engagement has one of the badges and one of the organisations that are asked for. */
export function passesFilter(state: EngagementState, { badges, organisations }: Filter): boolean {
  return (
    (badges.size === 0 || state.badges.some(({ kind }) => badges.has(kind))) &&
    (organisations.size === 0 || organisations.has(organisationOf(state)))
  );
}

/**
 * Whether every word of `query` is in the engagement's name, coachee, codename, organisation or goals. Accents and case
 * do not count. A query without a word matches all. `words.sidebar.searched` says the same to the coach.
 */
export function matchesSearch({ engagement }: EngagementState, query: string): boolean {
  if (query === '') return true;
  // The name is the codename where there is one.
  const { name, note, goals } = engagement;
  const labels = Array.from(goals.values(), ({ label }) => label);
  const text = plainName([name, note.coachee, note.organisation, ...labels].join(' '));
  return plainName(query)
    .split(' ')
    .every((word) => text.includes(word));
}

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
