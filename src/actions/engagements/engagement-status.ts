import type { Day } from '../../domain/day';
import type { EngagementNote } from '../../domain/engagement-note';
import type { GoalNote } from '../../domain/goal-note';
import { displayName } from '../../privacy/display';
import type { TogetherResult } from '../../vault/edit-together';
import type { NoteEdit } from '../../vault/note-change';
import { refuse, type Refused } from '../../vault/refusal';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';
import { editRecord, type NewValues, type NoteRead } from '../shared/edit-record';
import { notifyWithUndo, type UndoableAction } from '../shared/last-undo';
import { notifyTogether, type OfNotes } from '../shared/notify-results';
import { leavingPause } from './engagement-answers';

/** Pauses the engagement up to a day, or to no day in particular with ''. One that is paused gets the other day. */
export function pausingEdit(context: CommandContext, note: EngagementNote, until: string): NoteEdit {
  const { propertyNames } = context.settings();
  return statusEdit(context, note, ({ data }) => {
    const day = until === '' ? leavingPause(data, propertyNames) : { 'paused-until': until };
    // As it stands, where it is paused in other words (`Paused`).
    return { properties: note.status === 'paused' ? day : { status: 'paused', ...day } };
  });
}

/** Takes a paused engagement up again: it is active, resumed on `day`, and its pause has no end any more. */
export function resumingEdit(context: CommandContext, note: EngagementNote, day: Day): NoteEdit {
  const { propertyNames } = context.settings();
  return statusEdit(context, note, ({ data }) => {
    return { properties: { status: 'active', 'resumed-on': day, ...leavingPause(data, propertyNames) } };
  });
}

/** Opens a closed engagement again: it is active and resumed on `day`. The day on which it was closed stays. */
export function reopeningEdit(context: CommandContext, note: EngagementNote, day: Day): NoteEdit {
  return statusEdit(context, note, () => ({ properties: { status: 'active', 'resumed-on': day } }));
}

/** Gives an engagement the values that `change` says. Refused where it has another status than the coach saw. */
export function statusEdit(
  context: CommandContext,
  note: EngagementNote,
  change: (read: NoteRead) => { readonly properties: NewValues } | Refused,
): NoteEdit {
  return editRecord(
    context,
    note.path,
    'engagement',
    (now, read) => saysByNow(context, note, now) ?? change(read),
    { kind: 'not-an-engagement' },
  );
}

/** A refusal where the note has another status `now` than the coach saw. */
export function saysByNow<N extends EngagementNote | GoalNote>({ settings }: CommandContext, seen: N, now: N) {
  if (now.status === seen.status) return undefined;
  return refuse({ kind: 'says-by-now', property: settings().propertyNames.status, value: now.status });
}

/** Says how a change of notes went, of an engagement's by default: `written`, and how to undo it, where one changed. */
export function notifyChanged(
  context: CommandContext,
  result: TogetherResult,
  written: OfNotes,
  action: UndoableAction = 'editing',
): void {
  if (result.refused || result.undo.length === 0) return notifyTogether(result, written);
  const names = () => [...result.states.keys()].map(displayName);
  notifyWithUndo(context, {
    action,
    changes: result.undo,
    done: () => written(names()),
    undone: () => words.commands.engagementAsBefore(names()),
  });
}
