import { say } from '../../forms/say';
import { shownName } from '../../privacy/display';
import type { TemplateSource } from '../../vault/template-text';
import { words } from '../../words/words';
import { stateToday } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import { openNote } from '../shared/open-note';
import { tellNotCreated, tellUnknownTokens } from '../shared/tell';
import { prepareSession } from './prepare-session';
import { tellNoPrivateSection } from './tell-no-private-section';

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
  if (prepared.kind === 'refused') return tellNotCreated(path, prepared.reason);
  if (prepared.kind === 'there') {
    say(words.commands.openedAsItIs(shownName(prepared.file.path)));
    return openNote(app, prepared.file);
  }
  const result = await writer.create(path, prepared.text, prepared.commandsFrom);
  if (result.kind === 'refused') return tellNotCreated(path, result.reason);
  tellUnknownTokens(path, prepared.unknownTokens);
  tellNoPrivateSection(context, prepared.source, prepared.commandsFrom);
  return openNote(app, result.file, prepared.cursor);
}
