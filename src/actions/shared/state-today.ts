import type { EngagementState } from '../../domain/engagement-state';
import type { CommandContext } from './command-context';
import { tellRefused } from './tell';

/** How the engagement at `path` stands today. Where there is none any more, tells so and gives undefined. */
export function stateToday({ practice }: CommandContext, path: string): EngagementState | undefined {
  const state = practice.portfolio.state(path, practice.today());
  if (!state) tellRefused(path, { kind: 'not-an-engagement' });
  return state;
}
