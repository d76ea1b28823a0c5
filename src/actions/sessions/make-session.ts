import { notify } from '../../forms/notify';
import { shownName } from '../../privacy/display';
import type { TemplateSource } from '../../vault/template-text';
import { words } from '../../words/words';
import { stateToday } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import { openNote } from '../shared/open-note';
import { notifyNotCreated, notifyUnknownTokens } from '../shared/notify-results';
import { prepareSession } from './prepare-session';
import { notifyNoPrivateSection } from './tell-no-private-section';

/**
 * Makes the note of a session of today with its full text in one go, and opens it; one that is there already is opened
 * as it is. Templater, where it is installed, may overwrite a new note whose body is empty; this one never is.
 */
export async function makeSession(context: CommandContext, engagement: string, source: TemplateSource): Promise<void> {
  const { app, writer } = context;
  const state = stateToday(context, engagement);
  if (!state) return;
  const prepared = await prepareSession(context, state, source);
  const { path } = prepared;
  if (prepared.kind === 'refused') return notifyNotCreated(path, prepared.reason);
  if (prepared.kind === 'there') {
    notify(words.commands.openedAsItIs(shownName(prepared.file.path)));
    return openNote(app, prepared.file);
  }
  const result = await writer.create(path, prepared.text, prepared.commandsFrom);
  if (result.kind === 'refused') return notifyNotCreated(path, result.reason);
  notifyUnknownTokens(path, prepared.unknownTokens);
  notifyNoPrivateSection(context, prepared.source, prepared.commandsFrom);
  return openNote(app, result.file, prepared.cursor);
}
