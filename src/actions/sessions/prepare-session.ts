import type { TFile } from 'obsidian';
import type { EngagementState } from '../../domain/engagement-state';
import { sessionNumber } from '../../domain/used-sessions';
import { fileName } from '../../text/file-name';
import { folderPath, sessionPath } from '../../templates/note-path';
import type { TemplateSource } from '../../vault/template-text';
import { newNotePath } from '../../vault/folders';
import { refuse, type Refused } from '../../vault/refusal';
import type { CommandContext } from '../shared/command-context';
import { fileAt } from '../shared/file-at';
import { presentMoment } from '../shared/present-moment';
import { type RenderedNote, renderNote } from './ready-template';
import { sessionTemplate } from './session-template';

/** What a new session's note is going to be; where it is there already, it stays as it is. */
export type PreparedSession = { readonly path: string } & (
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
