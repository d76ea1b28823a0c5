import type { EngagementState } from '../../src/domain/engagement-state';

/** What an engagement's state comes down to, in the form of the sample practice's expected states. */
export function summariseState(state: EngagementState) {
  const keys = (goals: typeof state.goals) => goals.map(({ key }) => key).sort();
  return {
    group: state.group,
    badges: state.badges.map(({ kind }) => kind),
    foundation: state.foundation,
    sessions: Object.fromEntries(state.sessions.map(({ note, contract }) => [note.path, contract])),
    stalled: keys(state.goals.filter(({ stalledSince }) => stalledSince !== undefined)),
    emerging: keys(state.goals.filter(({ emerging }) => emerging)),
    reopened: keys(state.goals.filter(({ reopened }) => reopened)),
    contracted: keys(state.goals.filter(({ contracted }) => contracted)),
    used: state.used,
    next: state.next?.date ?? null,
    hours: state.hours,
  };
}
