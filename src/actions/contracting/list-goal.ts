import { words } from '../../words/words';
import { checkReadable } from '../shared/check-readable';
import type { CommandContext } from '../shared/command-context';
import { linkToGoal } from '../shared/link-to-goal';
import { proposeListing } from './propose-listing';
import { stateToday } from '../shared/state-today';
import { tellRefused, tellResult } from '../shared/tell';

/** Lists the goal note at `goalPath`, which says that it is contracted, in the engagement at `path`. */
export async function listGoal(context: CommandContext, path: string, goalPath: string): Promise<void> {
  const state = stateToday(context, path);
  if (!state || !checkReadable(context, path)) return;
  const goal = { key: goalPath, path: goalPath, label: '' };
  const link = linkToGoal(context, state.engagement, goal, path);
  if (link === undefined) return tellRefused(path, { kind: 'note-not-linkable', path: goalPath });
  const propose = proposeListing(context, state.engagement, { added: [link] });
  tellResult(await context.writer.edit(path, propose), words.commands.goalsSaved);
}
