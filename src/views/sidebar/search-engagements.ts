import type { EngagementState } from '../../domain/engagement-state';
import { plainName } from '../../domain/plain-name';

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
