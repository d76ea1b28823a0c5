import { BADGE_KINDS, type BadgeKind } from '../../domain/badges';
import type { Section } from './section-words';
import { type Sort, SORTS } from './select-engagements';

/** The coach's setup of the list. Kept per device, so that two devices never fight over it. */
export interface ListState {
  /** Sections that are collapsed. */
  readonly collapsed: Set<Section>;
  /** Paths of the engagements whose rows are expanded. */
  readonly expanded: Set<string>;
  /** The filter: an engagement has to have one of the badges, and one of the organisations; none asks for nothing. */
  readonly badges: Set<BadgeKind>;
  readonly organisations: Set<string>;
  sort: Sort;
}

/** The key in the app's storage of this vault on this device. */
export const LIST_KEY = 'groundwork-list';

/** Reads what was stored; what does not fit counts as not stored: the closed ones are folded, and every row. */
export function readListState(stored: unknown): ListState {
  const { collapsed, expanded, badges, organisations, sort } = Object(stored) as Record<string, unknown>;
  return {
    collapsed: new Set(texts(collapsed, ['closed']) as Section[]),
    expanded: new Set(texts(expanded)),
    badges: new Set(BADGE_KINDS.filter((kind) => texts(badges).includes(kind))),
    organisations: new Set(texts(organisations)),
    sort: SORTS.find((known) => known === sort) ?? 'next',
  };
}

/** The stored form of a setup. */
export function writeListState(state: ListState): Record<keyof ListState, string | string[]> {
  const { collapsed, expanded, badges, organisations, sort } = state;
  return {
    collapsed: [...collapsed],
    expanded: [...expanded],
    badges: [...badges],
    organisations: [...organisations],
    sort,
  };
}

function texts(stored: unknown, otherwise: string[] = []): string[] {
  return Array.isArray(stored) ? stored.filter((value) => typeof value === 'string') : otherwise;
}
