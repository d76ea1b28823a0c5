import type { Engagement } from '../../domain/engagement';
import { compareText } from '../../domain/engagement-order';
import type { EngagementState } from '../../domain/engagement-state';
import { GROUPS } from '../../domain/group';
import { withoutLink } from '../../domain/link';
import { shownEngagement, shownPlace } from '../../privacy/display';
import { words } from '../../words/words';

/** An engagement as the suggester shows it. */
interface EngagementChoice {
  readonly path: string;
  readonly name: string;
  /** What tells it apart from a namesake, and its group where that is not open. */
  readonly detail: string;
  /** Not shown, but a coach who thinks of the name finds the codename by it. */
  readonly otherNames: string;
}

/**
 * Engagements to choose from: open ones first, within a group the one last met first. Takes them in the default order,
 * in which they stay where they were last met on the same day.
 */
export function engagementChoices(states: readonly EngagementState[]): EngagementChoice[] {
  const all = [...states].sort(compareChoices).map((state) => {
    return { ...state, shown: shownEngagement(state.engagement) };
  });
  return all.map(({ engagement: { name, note }, shown, group }) => {
    const hasNamesake = all.some((other) => other.shown !== shown && looksLike(other.shown, shown));
    const place = hasNamesake ? shownPlace(note.path) : '';
    const groupName = group === 'open' ? '' : words.domain.group[group];
    const details = [withoutLink(shown.note.organisation ?? ''), place, groupName].filter((detail) => detail !== '');
    const otherNames = [name, note.coachee, note.organisation].join(' ');
    return { path: note.path, name: shown.name, detail: details.join(' · '), otherNames };
  });
}

function compareChoices(a: EngagementState, b: EngagementState): number {
  return GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || compareText(lastMet(b), lastMet(a));
}

function lastMet({ last, engagement }: EngagementState): string {
  return last?.date ?? engagement.note.start ?? '';
}

function looksLike(a: Engagement, b: Engagement): boolean {
  return a.name.toLowerCase() === b.name.toLowerCase() && a.note.organisation === b.note.organisation;
}
