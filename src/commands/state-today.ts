import type { EngagementState } from '../domain/engagement-state';
import { words } from '../words/words';
import type { CommandContext } from './command-context';
import { tellRefused } from './tell';

/** How the engagement at `path` stands today. Where there is none any more, tells so and gives undefined. */
export function stateToday(context: CommandContext, path: string): EngagementState | undefined {
  const { practice } = context;
  const state = practice.portfolio.state(path, practice.today());
  if (!state) tellRefused(path, whyNoEngagement(context, path));
  return state;
}

/** Why there is no engagement at `path` any more. */
export function whyNoEngagement({ app }: CommandContext, path: string): string {
  return app.vault.getFileByPath(path) ? words.commands.noEngagement : words.writing.gone;
}
