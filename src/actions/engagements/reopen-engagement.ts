import { confirmEdits } from '../../forms/confirm-edits';
import { withSentences } from '../../forms/draw-preview';
import { runAction } from '../../forms/run-action';
import { displayEngagement } from '../../privacy/display';
import { followNotes } from '../../vault/follow-notes';
import { words } from '../../words/words';
import { checkShowable, readableState } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import { previewEdits, writeEdit } from '../shared/write-edits';
import { reopeningEdit } from './engagement-status';
import { newEngagementAfter } from './new-engagement';

/**
 * Shows what opening the closed engagement at `path` again would write, and writes it. Goals that ended stay ended, and
 * numbers go on counting; so a new engagement with the same coachee is offered as well.
 */
export function reopenEngagement(context: CommandContext, path: string): void {
  const state = readableState(context, path);
  if (!state) return;
  const { note } = state.engagement;
  const now = followNotes(context.app);
  const noteNow = () => ({ ...note, path: now(note.path) });
  const day = context.practice.today();
  const edit = () => reopeningEdit(context, noteNow(), day);
  const { commands, dialogs, previews } = words;
  const { name } = displayEngagement(state.engagement);
  confirmEdits(context.app, {
    title: dialogs.reopenWith(name),
    text: dialogs.reopeningMeans,
    label: commands.reopenEngagement,
    instead: {
      text: dialogs.reopeningCountsOn,
      label: dialogs.newEngagementInstead,
      run: () => void (checkShowable() && newEngagementAfter(context, noteNow())),
    },
    preview: async () => withSentences(await previewEdits(context, [edit()]), [previews.reopens(name)]),
    confirm: () => runAction(() => writeEdit(context, edit(), commands.engagementReopened)),
  });
}
