import { type EngagementState, organisationOf } from '../../domain/engagement-state';
import type { ListState } from './list-state';

export type Filter = Pick<ListState, 'badges' | 'organisations'>;

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
