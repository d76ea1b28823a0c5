import { compareText } from '../domain/engagement-order';
import type { EngagementState } from '../domain/engagement-state';
import { GROUPS } from '../domain/group';
import { withoutLink } from '../domain/link';
import { words } from '../words/words';

/** An engagement as the suggester shows it. */
export interface EngagementChoice {
  readonly path: string;
  readonly name: string;
  /** What tells it apart from a namesake, and its group where that is not open. */
  readonly detail: string;
  /** The coachee, '' where there is none: not shown, but a coach who thinks of the name finds the codename by it. */
  readonly coachee: string;
}

/**
 * Engagements to choose from: open ones first, within a group the one last met first. Takes them in the default order,
 * in which they stay where they were last met on the same day.
 */
export function engagementChoices(states: readonly EngagementState[]): EngagementChoice[] {
  return [...states].sort(compareChoices).map((state) => {
    const { path, organisation = '', coachee = '' } = state.engagement.note;
    const hasNamesake = states.some((other) => other !== state && looksLike(other, state));
    const place = hasNamesake ? path.replace(/\.md$/i, '') : '';
    const group = state.group === 'open' ? '' : words.domain.group[state.group];
    const details = [withoutLink(organisation), place, group].filter((detail) => detail !== '');
    return { path, name: state.engagement.name, detail: details.join(' · '), coachee: withoutLink(coachee) };
  });
}

function compareChoices(a: EngagementState, b: EngagementState): number {
  return GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || compareText(lastMet(b), lastMet(a));
}

function lastMet({ last, engagement }: EngagementState): string {
  return last?.date ?? engagement.note.start ?? '';
}

function looksLike({ engagement: a }: EngagementState, { engagement: b }: EngagementState): boolean {
  return a.name.toLowerCase() === b.name.toLowerCase() && a.note.organisation === b.note.organisation;
}
