import type { Engagement } from '../../domain/engagement';
import type { PathNow } from '../../domain/moved-engagement';
import { runAction } from '../../forms/run-action';
import { notify } from '../../forms/notify';
import { shownEngagement, shownName } from '../../privacy/display';
import type { NoteChange } from '../../vault/note-change';
import { followNotes } from '../../vault/follow-notes';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';
import { whyNot, whyRefused } from '../shared/notify-results';

/** Milliseconds: who has just read what was written may still change their mind. */
const LONG = 15_000;

interface Undoable {
  readonly engagement: Engagement;
  readonly changes: readonly NoteChange[];
  readonly now: PathNow;
}

/** The last re-contracting of this session of the app. It is not kept for later: by then other things have changed. */
const last = new WeakMap<CommandContext, Undoable>();

/** Whether there is a re-contracting that can be undone. */
export function canUndoRecontracting(context: CommandContext): boolean {
  return last.has(context);
}

/** Says that the contract was made anew, and keeps what takes that back. */
export function notifyWithUndo(context: CommandContext, engagement: Engagement, changes: readonly NoteChange[]): void {
  last.set(context, { engagement, changes, now: followNotes(context.app) });
  const told = createFragment((part) => {
    part.createSpan({ text: words.commands.recontracted(shownEngagement(engagement).name) });
    const button = part.createEl('button', { text: words.dialogs.undo, cls: 'groundwork-notice-button' });
    button.addEventListener('click', () => undoRecontracting(context));
  });
  notify(told, LONG);
}

/** Takes the last re-contracting back, all of it; where a note has changed since, nothing. */
export function undoRecontracting(context: CommandContext): void {
  const undoable = last.get(context);
  if (!undoable) return;
  runAction(async () => {
    const { changes, now } = undoable;
    const moved = changes.map((change) => ({ ...change, path: now(change.path) }));
    const { states, refused } = await context.writer.editTogether(moved);
    if (!refused) {
      last.delete(context);
      notify(words.commands.recontractingUndone(shownEngagement(undoable.engagement).name));
      return;
    }
    const isWhole = [...states.values()].every((state) => state === 'not-written' || state === 'taken-back');
    const { path, reason } = refused;
    notify(isWhole ? words.commands.notUndone(shownName(path), whyNot(reason)) : whyRefused(states, refused), LONG);
  });
}
