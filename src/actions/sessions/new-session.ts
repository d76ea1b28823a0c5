import type { Preview } from '../../forms/draw-preview';
import { notify } from '../../forms/notify';
import { runAction } from '../../forms/run-action';
import { displayEngagement, displayName } from '../../privacy/display';
import { followNotes } from '../../vault/follow-notes';
import { sourceNow, type TemplateSource } from '../../vault/template-text';
import { words } from '../../words/words';
import { stateToday } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import { openNote } from '../shared/note-file';
import { notifyNotCreated, notifyUnknownTokens, whyNot } from '../shared/notify-results';
import { notifyNoPrivateSection } from '../shared/ready-template';
import { previewOf } from '../shared/write-edits';
import { askForSession, sessionChoices } from './ask-for-session';
import { type PlannedSession, planSession } from './plan-session';

/** Makes the note of a first session of the engagement at `path` and opens it. */
export function newFirstSession(context: CommandContext, path: string): void {
  runAction(() => makeSession(context, path, { kind: 'first' }));
}

/** Asks for the template of a session of the engagement at `path`, then makes its note and opens it. */
export function newSession(context: CommandContext, path: string): void {
  const state = stateToday(context, path);
  if (!state) return;
  const now = followNotes(context.app);
  askForSession(context.app, {
    title: words.commands.newSessionWith(displayEngagement(state.engagement).name),
    label: words.dialogs.create,
    choices: sessionChoices(context, state),
    preview: async ({ source }) => {
      const { portfolio, today } = context.practice;
      const stateNow = portfolio.state(now(path), today()) ?? state;
      return previewSession(await planSession(context, stateNow, { day: today(), source: sourceNow(source, now) }));
    },
    choose: ({ source }) => runAction(() => makeSession(context, now(path), sourceNow(source, now))),
  });
}

function previewSession(prepared: PlannedSession): Preview {
  const { path } = prepared;
  if (prepared.kind === 'refused') return { kind: 'refused', reason: whyNot(prepared.reason) };
  if (prepared.kind === 'there') return { kind: 'refused', reason: words.commands.willBeOpened(displayName(path)) };
  return previewOf(path, '', [{ from: 0, to: 0, text: prepared.text }]);
}

/**
 * Makes the note of a session of today with its full text in one go, and opens it; one that is there already is opened
 * as it is. Templater, where it is installed, may overwrite a new note whose body is empty; this one never is.
 */
async function makeSession(context: CommandContext, engagement: string, source: TemplateSource): Promise<void> {
  const { app, writer } = context;
  const state = stateToday(context, engagement);
  if (!state) return;
  const prepared = await planSession(context, state, { day: context.practice.today(), source });
  const { path } = prepared;
  if (prepared.kind === 'refused') return notifyNotCreated(path, prepared.reason);
  if (prepared.kind === 'there') {
    notify(words.commands.openedAsItIs(displayName(prepared.file.path)));
    return openNote(app, prepared.file);
  }
  const result = await writer.create(path, prepared.text, prepared.commandsFrom);
  if (result.kind === 'refused') return notifyNotCreated(path, result.reason);
  notifyUnknownTokens(path, prepared.unknownTokens);
  notifyNoPrivateSection(context, prepared.source, prepared.commandsFrom);
  return openNote(app, result.file, prepared.cursor);
}
