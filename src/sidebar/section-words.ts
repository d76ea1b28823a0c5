import type { Group } from '../domain/group';
import { capitalise } from '../domain/capitalise';
import { countWords } from './count-words';

/** The parts of the list, top to bottom. */
export const SECTIONS = ['attention', 'open', 'upcoming', 'paused', 'closed'] as const;
export type Section = Group | 'attention';

/** A section's title as shown, and as spoken with how many it holds. */
export function sectionWords(section: Section, count: number): { title: string; spoken: string } {
  const [title, noun] =
    section === 'attention' ? ['Needs attention', 'note'] : [capitalise(section), 'engagement'];
  return { title, spoken: `${title}, ${countWords(count, noun)}` };
}
