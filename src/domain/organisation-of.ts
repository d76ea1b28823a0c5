import type { EngagementState } from './engagement-state';
import { withoutLink } from './link';

/** The organisation of an engagement as it is listed; empty where there is none. */
export function organisationOf({ engagement: { note } }: Pick<EngagementState, 'engagement'>): string {
  return withoutLink(note.organisation ?? '');
}
