import type { Goal } from '../../domain/engagement';

/** Whether a goal is the engagement's own note that says it is proposed: contracting the goal changes that note. */
export function isProposal(goal: Goal | undefined): boolean {
  return goal?.belongs === 'here' && goal.note?.status === 'proposed';
}
