import { isDay } from '../../domain/day';
import { withSentences } from '../../forms/draw-preview';
import { createForm } from '../../forms/form';
import { addPreviewOnDemand } from '../../forms/preview-on-demand';
import { runAction } from '../../forms/run-action';
import { displayEngagement } from '../../privacy/display';
import { followNotes } from '../../vault/follow-notes';
import type { NoteEdit } from '../../vault/note-change';
import { fullDateWords } from '../../words/day-words';
import { words } from '../../words/words';
import { readableState } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import type { OfNotes } from '../shared/notify-results';
import { previewEdits } from '../shared/write-edits';
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
  const edit = (day: string) => pausingEdit(context, { ...note, path: now(note.path) }, day);
  const { app } = context;
  const { name } = displayEngagement(state.engagement);
  const form = createForm(app, dialogs.pauseWith(name), { form: 'pause', path: note.path });
  form.addNote(isPaused ? dialogs.pausedAlready : dialogs.pausingMeans);
  const row = form.addField('until', dialogs.pausedUntil, dialogs.pausedUntilIs);
  const before = isPaused ? (note.pausedUntil ?? '') : '';
  const until = form.addText(row, dialogs.pausedUntil, before, { type: 'date', min: today });
  const problem = () => {
    const day = until();
    if (day !== '' && !isDay(day)) return { field: 'until', message: dialogs.noDay };
    return day !== '' && day < today ? { field: 'until', message: dialogs.pauseOver } : undefined;
  };
  addPreviewOnDemand(app, form, async () => {
    if (problem()) return [];
    const { pausedUntil, pausedOpen } = words.previews;
    const sentence = until() === '' ? pausedOpen(name) : pausedUntil(name, fullDateWords(until()));
    return withSentences(await previewEdits(context, [edit(until())]), [sentence]);
  });
  form.open({
    label: isPaused ? dialogs.save : commands.pause,
    submit: () => {
      const found = problem();
      if (found) return found;
      form.setAside();
      runAction(async () => {
        if (await write(context, edit(until()), commands.engagementPaused)) form.close();
      });
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

/** True where it was written, or there was nothing to write. */
async function write(context: CommandContext, edit: NoteEdit, saved: OfNotes): Promise<boolean> {
  const result = await context.writer.editTogether([edit]);
  notifyChanged(context, result, saved);
  return result.refused === undefined;
}
