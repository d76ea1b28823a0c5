import type { TFile } from 'obsidian';
import type { EngagementState } from '../../domain/engagement-state';
import { sessionNumber } from '../../domain/used-sessions';
import type { Preview } from '../../forms/draw-preview';
import { notify } from '../../forms/notify';
import { runAction } from '../../forms/run-action';
import { displayEngagement, displayName } from '../../privacy/display';
import { folderPath, sessionPath } from '../../templates/note-path';
import { fileName } from '../../text/file-name';
import { newNotePath } from '../../vault/folders';
import { followNotes } from '../../vault/follow-notes';
import { refuse, type Refused } from '../../vault/refusal';
import { sourceNow, type TemplateSource } from '../../vault/template-text';
import { words } from '../../words/words';
import { stateToday } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import { fileAt, openNote } from '../shared/note-file';
import { notifyNotCreated, notifyUnknownTokens, whyNot } from '../shared/notify-results';
import { presentMoment } from '../shared/present-moment';
import { notifyNoPrivateSection, type RenderedNote, renderNote } from '../shared/ready-template';
import { previewOf } from '../shared/write-edits';
import { askForSession, sessionChoices } from './ask-for-session';
import { sessionTemplate } from './session-template';

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
      return previewSession(await prepareSession(context, stateNow, sourceNow(source, now)));
    },
    choose: ({ source }) => runAction(() => makeSession(context, now(path), sourceNow(source, now))),
  });
}

function previewSession(prepared: PreparedSession): Preview {
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
  const prepared = await prepareSession(context, state, source);
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

/** A new session's note as it is going to be; where it is there already, it stays as it is. */
type PreparedSession = { readonly path: string } & (
  | RenderedNote
  | { readonly kind: 'there'; readonly file: TFile }
  | Refused
);

/** Works out the note of a session of today; writes nothing. */
export async function prepareSession(
  context: CommandContext,
  state: EngagementState,
  source: TemplateSource,
): Promise<PreparedSession> {
  const { app, practice } = context;
  const engagement = state.engagement.note.path;
  // Namesakes share a name, so the first may be the other one's session: their notes' names differ.
  const paths = [state.engagement.name, fileName(engagement)].map((name) => newPath(context, state, name));
  const path = paths.find((candidate) => {
    const owner = practice.index.engagementOf(fileAt(app, candidate)?.path ?? candidate);
    return owner === undefined || owner === engagement;
  });
  if (path === undefined) return { path: paths[0] ?? '', ...refuse({ kind: 'session-of-another' }) };
  const file = fileAt(app, path);
  if (file) return { path, kind: 'there', file };
  return { path, ...renderNote(await sessionTemplate(context, engagement, path, source)) };
}

function newPath(context: CommandContext, { engagement, sessions }: EngagementState, codename: string): string {
  const { sessionsFolder, sessionName } = context.settings();
  const today = context.practice.today();
  const session = sessionNumber(sessions, today);
  const tokens = { ...engagement.note, title: '', now: presentMoment, codename, session };
  const folder = folderPath(sessionsFolder, tokens);
  return newNotePath(context.app.vault, `${folder}/${sessionPath(sessionName, tokens) ?? today}.md`);
}
