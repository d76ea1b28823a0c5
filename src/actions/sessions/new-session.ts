import type { Preview } from '../../forms/draw-preview';
import { runAction } from '../../forms/run-action';
import { shownEngagement, shownName } from '../../privacy/display';
import { followNotes } from '../../vault/follow-notes';
import { sourceNow } from '../../vault/template-text';
import { words } from '../../words/words';
import { stateToday } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import { whyNot } from '../shared/notify-results';
import { previewOf } from '../shared/write-edits';
import { askForSession } from './ask-for-session';
import { makeSession } from './make-session';
import { type PreparedSession, prepareSession } from './prepare-session';
import { sessionChoices } from './session-choices';

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
    title: words.commands.newSessionWith(shownEngagement(state.engagement).name),
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
  if (prepared.kind === 'there') return { kind: 'refused', reason: words.commands.willBeOpened(shownName(path)) };
  return previewOf(path, '', [{ from: 0, to: 0, text: prepared.text }]);
}
