import type { PathNow } from '../../domain/moved-engagement';
import { notify } from '../../forms/notify';
import { asAction, runAction } from '../../forms/run-action';
import { displayName } from '../../privacy/display';
import { followNotes } from '../../vault/follow-notes';
import type { NoteChange } from '../../vault/note-change';
import { words } from '../../words/words';
import type { CommandContext } from './command-context';
import { whyNot, whyRefused } from './notify-results';

/** What can be undone: it has a command of its own to do so, but for a hint's answer, whose notice has the button. */
export type UndoableAction = 'recontracting' | 'recording' | 'editing' | 'hint';

/** An action that changed notes and can be taken back. Its sentences are asked for when they are said. */
interface Undoable {
  readonly action: UndoableAction;
  /** What takes it back, note by note. */
  readonly changes: readonly NoteChange[];
  readonly done: () => string;
  readonly undone: () => string;
}

/** Milliseconds: who has just read what was written may still change their mind. */
const LONG = 15_000;

/** The last one of this session of the app. It is not kept for later: by then other things have changed. */
const last = new WeakMap<CommandContext, Kept>();

interface Kept extends Undoable {
  readonly now: PathNow;
  /** What said that it is done: its button cannot take back what came before the last action. */
  readonly notice: ReturnType<typeof notify>;
}

/** The action that can be undone; undefined where there is none. */
export function undoableAction(context: CommandContext): UndoableAction | undefined {
  return last.get(context)?.action;
}

/** Says that an action is done, and keeps what takes it back in place of what could be undone before. */
export function notifyWithUndo(context: CommandContext, undoable: Undoable): void {
  last.get(context)?.notice.hide();
  const told = createFragment((fragment) => {
    const part = fragment.createDiv('groundwork-notice');
    part.createSpan({ text: undoable.done() });
    const button = part.createEl('button', { text: words.dialogs.undo });
    const undo = (): void => {
      // A notice may outlive its action: by then the button must not take back another one.
      if (last.get(context) === kept) undoLast(context);
    };
    button.addEventListener('click', asAction(undo));
  });
  const kept = { ...undoable, now: followNotes(context.app), notice: notify(told, LONG) };
  last.set(context, kept);
}

/** Takes the last action back, all of it; where a note has changed since, nothing. */
export function undoLast(context: CommandContext): void {
  const undoable = last.get(context);
  if (!undoable) return;
  runAction(async () => {
    const { changes, now, undone } = undoable;
    const moved = changes.map((change) => ({ ...change, path: now(change.path) }));
    const { states, refused } = await context.writer.editTogether(moved);
    if (!refused) {
      if (last.get(context) === undoable) last.delete(context);
      notify(undone());
      return;
    }
    const isWhole = [...states.values()].every((state) => state === 'not-written' || state === 'taken-back');
    const { path, reason } = refused;
    notify(isWhole ? words.commands.notUndone(displayName(path), whyNot(reason)) : whyRefused(states, refused), LONG);
  });
}
