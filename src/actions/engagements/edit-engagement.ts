import type { EngagementState } from '../../domain/engagement-state';
import { runAction } from '../../forms/run-action';
import { followNotes } from '../../vault/follow-notes';
import type { NoteEdit } from '../../vault/note-change';
import { readText } from '../../vault/note-source';
import { refuse } from '../../vault/refusal';
import { words } from '../../words/words';
import { checkShowable, readableState } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import { editRecord, readableData } from '../shared/edit-record';
import { notifyRefused, whyRefused } from '../shared/notify-results';
import { previewEdits } from '../shared/write-edits';
import { askForEngagementChanges } from './ask-for-engagement';
import {
  answersAsProperties,
  type EngagementAnswers,
  engagementAsShown,
  type EngagementField,
  tidyAnswers,
} from './engagement-answers';
import { notifyChanged } from './engagement-status';

/**
 * Asks for what is to be different in the engagement at `path`, and writes that and nothing else. Not in privacy mode:
 * the form holds what its note says.
 *
 * @param focus the field that it is about, where it is about one
 */
export function editEngagement(context: CommandContext, path: string, focus?: EngagementField): void {
  if (!checkShowable()) return;
  const state = readableState(context, path);
  if (state) runAction(() => askForChanges(context, state, focus));
}

async function askForChanges(context: CommandContext, state: EngagementState, focus?: EngagementField): Promise<void> {
  const { app, practice, settings, writer } = context;
  const { name, note } = state.engagement;
  const now = followNotes(app);
  const text = await readText(app, note.path);
  const read = text === undefined ? refuse({ kind: 'note-gone' }) : readableData(text);
  if (read.kind === 'refused') return notifyRefused(note.path, read.reason);
  // Privacy mode may have been switched on while the note was read.
  if (!checkShowable()) return;
  const seen = engagementAsShown(read.data, settings().propertyNames);
  const edit = (wanted: EngagementAnswers) => editOf(context, now(note.path), tidyAnswers(seen.answers), wanted);
  askForEngagementChanges(app, {
    path: note.path,
    engagement: name,
    seen,
    today: practice.today(),
    start: note.start,
    usualCadence: settings().numbers.cadenceDays,
    focus,
    preview: (wanted) => previewEdits(context, [edit(wanted)]),
    save: async (wanted, form) => {
      const result = await writer.editTogether([edit(wanted)]);
      if (result.refused) return { message: whyRefused(result.states, result.refused) };
      form.close();
      notifyChanged(context, result, words.commands.engagementChanged);
      return undefined;
    },
  });
}

function editOf(context: CommandContext, path: string, seen: EngagementAnswers, wanted: EngagementAnswers): NoteEdit {
  return editRecord(context, path, 'engagement', (_, { data }) => {
    const { propertyNames } = context.settings();
    return answersAsProperties(data, propertyNames, seen, wanted, context.practice.today());
  }, { kind: 'not-an-engagement' });
}
