import type { CountedStatus } from './counted-status';
import type { Day } from './day';
import type { EngagementState } from './engagement-state';
import type { GoalState } from './goal-state';
import { isUsed } from './used-sessions';

/** A goal as its sponsor may see it. */
interface GoalForSponsor {
  readonly title: string;
  /** Missing unless levels may be seen, and where there is none. */
  readonly level?: number;
}

/** The parts of an engagement that a sponsor may see. What is missing may not be seen. */
interface ForSponsor {
  /** The sessions that count, by day, without their kind; and the number contracted. */
  readonly attendance?: {
    readonly sessions: readonly { readonly date: Day; readonly status: CountedStatus }[];
    readonly contracted?: number;
  };
  readonly goals?: readonly GoalForSponsor[];
  /** The coach's own words for the sponsor, verbatim. */
  readonly section?: string;
}

/**
 * An allow-list of what the sponsor of an engagement may see. `sponsor-sees` says what kind of thing, and a goal has to
 * be marked `sponsor-visible` besides: its title where `goal-titles` is named, its level where `goal-levels` is named
 * too. Themes are in the coach's own words or nowhere, so they are what the section says. Never a score.
 *
 * @param section the coach's text for the sponsor in the engagement's note; '' where there is none
 */
export function sponsorView({ engagement, goals, sessions }: EngagementState, section: string): ForSponsor {
  const sees = new Set(engagement.note.sponsorSees);
  const used = sessions.filter(isUsed).map(({ date, status }) => ({ date, status }));
  const visible = marked({ engagement, goals }).map(({ key, label }): GoalForSponsor => {
    const level = engagement.goals.get(key)?.note?.level;
    return sees.has('goal-levels') && level !== undefined ? { title: label, level } : { title: label };
  });
  return {
    ...(sees.has('attendance') && {
      attendance: { sessions: used, contracted: engagement.note.sessionsContracted },
    }),
    ...(sees.has('goal-titles') && { goals: visible }),
    ...(section.trim() !== '' && { section: section.trim() }),
  };
}

/** The contracted goals whose titles a sponsor may see. */
export function goalsForSponsor(state: Pick<EngagementState, 'engagement' | 'goals'>): GoalState[] {
  return state.engagement.note.sponsorSees.includes('goal-titles') ? marked(state) : [];
}

function marked({ engagement, goals }: Pick<EngagementState, 'engagement' | 'goals'>): GoalState[] {
  return goals.filter(({ key, contracted }) => {
    const { note, belongs } = engagement.goals.get(key) ?? {};
    return contracted && note?.sponsorVisible === true && belongs !== 'elsewhere';
  });
}
