import { proposedKind } from '../domain/proposed-kind';
import { askForKind } from '../dialogs/ask-for-kind';
import { runAction } from '../dialogs/run-action';
import { words } from '../words/words';
import type { CommandContext } from './command-context';
import { makeSession } from './make-session';
import { stateToday } from './state-today';

/** Makes the note of a first session of the engagement at `path` and opens it. */
export function newFirstSession(context: CommandContext, path: string): void {
  runAction(() => makeSession(context, path, 'first'));
}

/** Asks for the kind of a session of the engagement at `path`, then makes its note and opens it. */
export function newSession(context: CommandContext, path: string): void {
  const state = stateToday(context, path);
  if (!state) return;
  const placeholder = words.commands.kindOfSessionWith(state.engagement.name);
  askForKind(context.app, placeholder, proposedKind(state), (kind) => {
    runAction(() => makeSession(context, path, kind));
  });
}
