import type { Engagement, Goal } from '../domain/engagement';
import type { EngagementNote } from '../domain/engagement-note';
import type { EngagementState } from '../domain/engagement-state';
import type { GoalKey } from '../domain/goal-key';
import type { GoalNote } from '../domain/goal-note';
import type { NoteRecord } from '../domain/note-record';
import type { SessionNote } from '../domain/session-note';

/** What somebody wrote in their own words or that names somebody. */
const TEXTS: readonly (keyof EngagementNote | keyof GoalNote | keyof SessionNote)[] = [
  'coachee',
  'codename',
  'organisation',
  'sponsor',
  'purpose',
  'goals',
  'aliases',
  'engagement',
  'engagements',
  'goodLooksLike',
  'replacedBy',
  'evidence',
  'levelWords',
  'worthIf',
];

/**
 * An engagement without a text of its notes: it is called `name`, its goals as `labelOf` calls them, and everything
 * else that somebody wrote is gone. Paths and keys stay, for what is done with a note; they are not for showing.
 */
export function maskedEngagement(
  engagement: Engagement,
  name: string,
  labelOf: (goal: GoalKey) => string,
): Engagement {
  const goals = Array.from(engagement.goals, ([key, goal]): [GoalKey, Goal] => {
    return [key, { ...goal, label: labelOf(key), note: goal.note && maskedNote(goal.note) }];
  });
  return { ...maskedMember(engagement), name, goals: new Map(goals), sessions: engagement.sessions.map(maskedMember) };
}

/** The same for how an engagement stands: what is worked out stays as it is. */
export function maskedState(state: EngagementState, name: string, labelOf: (goal: GoalKey) => string): EngagementState {
  const { next, last } = state;
  const sessions = state.sessions.map(maskedMember);
  return {
    ...state,
    engagement: maskedEngagement(state.engagement, name, labelOf),
    goals: state.goals.map((goal) => ({ ...goal, label: labelOf(goal.key) })),
    sessions,
    next: next && sessions[state.sessions.indexOf(next)],
    last: last && sessions[state.sessions.indexOf(last)],
    worthIf: undefined,
  };
}

function maskedMember<M extends { readonly note: NoteRecord }>(member: M): M {
  return { ...member, note: maskedNote(member.note) };
}

function maskedNote<N extends NoteRecord>(note: N): N {
  const kept = Object.entries(note).map(([property, value]: [string, unknown]) => {
    const isText = TEXTS.some((text) => text === property);
    return [property, isText ? (Array.isArray(value) ? [] : undefined) : value];
  });
  return Object.fromEntries(kept) as N;
}
