import type { Group } from '../../domain/group';
import { capitalise } from '../../words/sentences';
import { words } from '../../words/words';

/** The parts of the list, top to bottom. */
export const SECTIONS = ['attention', 'open', 'upcoming', 'paused', 'closed'] as const;
export type Section = Group | 'attention';

/** A section's title as shown, and as spoken with how many it holds. */
export function sectionWords(section: Section, count: number): { title: string; spoken: string } {
  const { domain, sidebar } = words;
  if (section === 'attention') {
    const title = sidebar.needsAttention;
    return { title, spoken: sidebar.withNotes(title, count) };
  }
  const title = capitalise(domain.group[section]);
  return { title, spoken: sidebar.withEngagements(title, count) };
}
