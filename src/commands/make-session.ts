import { normalizePath, Notice } from 'obsidian';
import type { Kind } from '../domain/session-note';
import { fileName } from '../notes/file-name';
import { safeFileName } from '../notes/safe-file-name';
import { words } from '../words/words';
import type { CommandContext } from './command-context';
import { fileAt } from './file-at';
import { openNote } from './open-note';
import { renderNote } from './ready-template';
import { sessionTemplate } from './session-template';
import { stateToday } from './state-today';
import { tellNotCreated, tellUnknownTokens } from './tell';

/**
 * Makes the note of a session of today with its full text in one go, and opens it. Templater, where it is installed,
 * may overwrite a new note whose body is empty; this one never is.
 */
export async function makeSession(context: CommandContext, engagement: string, kind: Kind): Promise<void> {
  const { app, practice, settings, writer } = context;
  const state = stateToday(context, engagement);
  if (!state) return;
  const today = practice.today();
  const paths = [state.engagement.name, fileName(engagement)].map((name) =>
    normalizePath(`${settings().sessionsFolder}/${safeFileName(`${today} ${name}`) ?? today}.md`),
  );
  // Namesakes share a name, so the first may be the other one's session: their notes' names differ.
  const path = paths.find((candidate) => {
    const owner = practice.index.engagementOf(fileAt(app, candidate)?.path ?? candidate);
    return owner === undefined || owner === engagement;
  });
  if (path === undefined) return tellNotCreated(paths[0] ?? '', words.commands.isForAnotherEngagement);
  const existing = fileAt(app, path);
  if (existing) {
    new Notice(words.commands.openedAsItIs(fileName(existing.path)));
    return openNote(app, existing);
  }
  const template = await sessionTemplate(context, engagement, path, kind);
  if (template.kind === 'refused') return tellNotCreated(path, template.reason);
  const note = renderNote(template);
  if (note.kind === 'refused') return tellNotCreated(path, note.reason);
  const result = await writer.create(path, note.text);
  if (result.kind === 'refused') return tellNotCreated(path, result.reason);
  tellUnknownTokens(path, note.unknownTokens);
  return openNote(app, result.file, note.cursor);
}
