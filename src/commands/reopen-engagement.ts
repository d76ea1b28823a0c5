import { confirmEdits } from '../dialogs/confirm-edits';
import { runAction } from '../dialogs/run-action';
import { shownEngagement } from '../privacy/shown';
import { words } from '../words/words';
import { checkReadable } from './check-readable';
import { reopeningEdit } from './closing-edits';
import type { CommandContext } from './command-context';
import { previewEdits } from './preview-edits';
import { stateToday } from './state-today';
import { tellResult } from './tell';

/** Shows what opening the closed engagement at `path` again would write, and writes it. Goals that ended stay ended. */
export function reopenEngagement(context: CommandContext, path: string): void {
  const state = checkReadable(context, path) && stateToday(context, path);
  if (!state) return;
  const { note } = state.engagement;
  const edit = reopeningEdit(context, note, context.practice.today());
  const { commands, dialogs } = words;
  confirmEdits(context.app, {
    title: dialogs.reopenWith(shownEngagement(state.engagement).name),
    text: dialogs.reopeningMeans,
    label: commands.reopenEngagement,
    preview: () => previewEdits(context, [edit]),
    confirm: () =>
      runAction(async () => {
        tellResult(await context.writer.edit(edit.path, edit.propose), commands.engagementReopened);
      }),
  });
}
