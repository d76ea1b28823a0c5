import { isDay } from '../../domain/day';
import { createForm } from '../../forms/form';
import { runAction } from '../../forms/run-action';
import { displayEngagement } from '../../privacy/display';
import { followNotes } from '../../vault/follow-notes';
import type { NoteEdit } from '../../vault/note-change';
import { words } from '../../words/words';
import { readableState } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import type { OfNotes } from '../shared/notify-results';
import { notifyChanged, pausingEdit, resumingEdit } from './engagement-status';

/**
 * Asks until when the engagement at `path` pauses, a day or none yet, and writes it. For one that is paused, how long
 * it goes on.
 */
export function pauseEngagement(context: CommandContext, path: string): void {
  const state = readableState(context, path);
  if (!state) return;
  const { note } = state.engagement;
  const { commands, dialogs } = words;
  const today = context.practice.today();
  const isPaused = note.status === 'paused';
  const now = followNotes(context.app);
  const form = createForm(context.app, dialogs.pauseWith(displayEngagement(state.engagement).name));
  form.addNote(isPaused ? dialogs.pausedAlready : dialogs.pausingMeans);
  const row = form.addField('until', dialogs.pausedUntil, dialogs.pausedUntilIs);
  const before = isPaused ? (note.pausedUntil ?? '') : '';
  const until = form.addText(row, dialogs.pausedUntil, before, { type: 'date', min: today });
  form.open({
    label: isPaused ? dialogs.save : commands.pause,
    submit: () => {
      const day = until();
      if (day !== '' && !isDay(day)) return { field: 'until', message: dialogs.noDay };
      if (day !== '' && day < today) return { field: 'until', message: dialogs.pauseOver };
      form.close();
      const edit = pausingEdit(context, { ...note, path: now(note.path) }, day);
      runAction(() => write(context, edit, commands.engagementPaused));
      return undefined;
    },
  });
}

/** Takes the paused engagement at `path` up again as of today. */
export function resumeEngagement(context: CommandContext, path: string): void {
  const state = readableState(context, path);
  if (!state) return;
  const edit = resumingEdit(context, state.engagement.note, context.practice.today());
  runAction(() => write(context, edit, words.commands.engagementResumed));
}

async function write(context: CommandContext, edit: NoteEdit, saved: OfNotes): Promise<void> {
  notifyChanged(context, await context.writer.editTogether([edit]), saved);
}
