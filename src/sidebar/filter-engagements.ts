import type { EngagementState } from '../domain/engagement-state';
import { withoutLink } from '../notes/link';
import type { ListState } from './list-state';

export type Filter = Pick<ListState, 'badges' | 'organisations'>;

/** The organisation of an engagement as it is listed. */
export function organisationOf({ engagement: { note } }: EngagementState): string {
  return withoutLink(note.organisation ?? '');
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
