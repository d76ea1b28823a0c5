import { BADGE_KINDS, type BadgeKind } from '../../domain/badges';
import { compareEngagements, compareNames, compareText } from '../../domain/engagement-order';
import { type EngagementState, organisationOf } from '../../domain/engagement-state';
import { followLink, readLink, withoutLink } from '../../domain/link';
import { searchFor } from '../../domain/plain-name';
import { displayName } from '../../privacy/display';

/** An engagement has to have one of the badges, and one of the organisations; none asks for nothing. */
export interface Filter {
  readonly badges: ReadonlySet<BadgeKind>;
  /** As `organisationKey` has them. */
  readonly organisations: ReadonlySet<string>;
}

/** Gives the key of an engagement's organisation. */
export type OrganisationKeyOf = (state: EngagementState) => string;

/**
 * One text for one organisation, however notes write it: the path of the note that it leads to, as a link with whatever
 * alias or as plain text, else its name. Empty where there is none.
 *
 * @param leadsTo the path that a link target in the note at `from` leads to
 */
export function organisationKey(
  { engagement: { note } }: Pick<EngagementState, 'engagement'>,
  leadsTo: (target: string, from: string) => string | undefined,
): string {
  const { organisation = '', path } = note;
  const resolve = (target: string) => leadsTo(target, path);
  const link = readLink(organisation);
  const found = link ? followLink(link, resolve) : organisation && resolve(organisation);
  return found ?? withoutLink(organisation);
}

/** The organisations of engagements, by key: called as the rows do where these agree, else as the note is called. */
export function organisationsOf(all: Iterable<EngagementState>, keyOf: OrganisationKeyOf): Map<string, string> {
  const names = new Map<string, string>();
  for (const state of all) {
    const key = keyOf(state);
    const name = organisationOf(state);
    if (key !== '') names.set(key, (names.get(key) ?? name) === name ? name : organisationName(key));
  }
  return names;
}

/**
 * The keys by which engagements now have the organisations that a filter was set to. One that no engagement has stands
 * for those of that name: earlier versions stored names, and an organisation may get its note later.
 */
export function organisationsNow(
  chosen: ReadonlySet<string>,
  all: Iterable<EngagementState>,
  keyOf: OrganisationKeyOf,
): ReadonlySet<string> {
  if (chosen.size === 0) return chosen;
  const keysByName = new Map<string, Set<string>>();
  const keys = new Set<string>();
  for (const state of all) {
    const [name, key] = [organisationOf(state), keyOf(state)];
    keys.add(key);
    keysByName.set(name, (keysByName.get(name) ?? new Set()).add(key));
  }
  return new Set([...chosen].flatMap((one) => (keys.has(one) ? one : [...(keysByName.get(one) ?? [one])])));
}

/** The name of an organisation of which only the key is known. */
export function organisationName(key: string): string {
  return key.endsWith('.md') ? displayName(key) : key;
}

/** True if a filter leaves anything out. */
export function isFilterOn({ badges, organisations }: Filter): boolean {
  return badges.size + organisations.size > 0;
}

/** True if an engagement has one of the badges and one of the organisations that are asked for. */
export function passesFilter(
  state: EngagementState,
  { badges, organisations }: Filter,
  keyOf: OrganisationKeyOf,
): boolean {
  return (
    (badges.size === 0 || state.badges.some(({ kind }) => badges.has(kind))) &&
    (organisations.size === 0 || organisations.has(keyOf(state)))
  );
}

/**
 * True if every word of `query` is in the engagement's name, coachee, codename, organisation or goals. Accents and case
 * do not count. A query without a word matches all. `words.sidebar.searched` says the same to the coach.
 */
export function matchesSearch({ engagement }: EngagementState, query: string): boolean {
  if (query === '') return true;
  // The name is the codename where there is one.
  const { name, note, goals } = engagement;
  const labels = Array.from(goals.values(), ({ label }) => label);
  return searchFor(query)([name, note.coachee, note.organisation, ...labels].join(' '));
}

/** The orders of the list, as in its menu. */
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

/** The urgency of the first badge that the row shows; without any, the lowest. */
function pressing({ row: { shown: [first] } }: EngagementState): number {
  return first ? BADGE_KINDS.indexOf(first.kind) : BADGE_KINDS.length;
}
