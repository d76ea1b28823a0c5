import { nextByCadence } from '../../domain/next-by-cadence';
import { sessionsToOffer } from '../../domain/sessions-to-offer';
import type { Preview } from '../../forms/draw-preview';
import { notify } from '../../forms/notify';
import { runAction } from '../../forms/run-action';
import { displayEngagement, displayName, isPrivate } from '../../privacy/display';
import { followNotes } from '../../vault/follow-notes';
import { sourceNow } from '../../vault/template-text';
import { words } from '../../words/words';
import { stateToday } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import { openNote } from '../shared/note-file';
import { notifyNotCreated, notifyRefused, notifyUnknownTokens, whyNot } from '../shared/notify-results';
import { notifyNoPrivateSection } from '../shared/ready-template';
import { previewOf } from '../shared/write-edits';
import { askForNewSession, type NewSessionAnswer } from './ask-for-new-session';
import { sessionChoices } from './ask-for-session';
import { commitmentsToOffer } from './carried-forward';
import { fillSession } from './insert-session';
import { type PlannedSession, planSession, type SessionPlan } from './plan-session';
import { stateFor } from './session-template';

/**
 * Makes the note of a first session of the engagement at `path` and opens it; one that is there already is opened as it
 * is. Where another session may be meant, asks first.
 */
export function newFirstSession(context: CommandContext, path: string): void {
  runAction(async () => {
    const state = stateToday(context, path);
    if (!state) return;
    const day = context.practice.today();
    const planned = await planSession(context, state, { day, source: { kind: 'first' } });
    if (planned.kind === 'new' && sessionsToOffer(state, day, day).length > 0) return ask(context, path);
    await make(context, planned);
  });
}

/** Asks for the day and template of a session of the engagement at `path`, then makes its note and opens it. */
export function newSession(context: CommandContext, path: string): void {
  runAction(() => ask(context, path));
}

async function ask(context: CommandContext, path: string): Promise<void> {
  const { app, practice } = context;
  const today = practice.today();
  const state = stateToday(context, path);
  if (!state) return;
  const now = followNotes(app);
  const engagementNow = () => practice.portfolio.state(now(path), today) ?? state;
  askForNewSession(app, {
    title: words.commands.newSessionWith(displayEngagement(state.engagement).name),
    today,
    next: nextByCadence(state, today),
    choices: sessionChoices(context, state),
    offered: (day) => sessionsToOffer(engagementNow(), day, today),
    commitments: isPrivate() ? [] : await commitmentsToOffer(context, state),
    preview: (answer) => preview(context, now(path), answerNow(answer)),
    answer: (answer) => runAction(() => carryOut(context, now(path), answerNow(answer))),
  });

  function answerNow(answer: NewSessionAnswer): NewSessionAnswer {
    const moved = 'path' in answer ? { ...answer, path: now(answer.path) } : answer;
    if (!('choice' in moved)) return moved;
    return { ...moved, choice: { ...moved.choice, source: sourceNow(moved.choice.source, now) } };
  }
}

async function preview(context: CommandContext, engagement: string, answer: NewSessionAnswer): Promise<Preview> {
  const said = (reason: string): Preview => ({ kind: 'refused', reason });
  const willBeOpened = (path: string) => said(words.commands.willBeOpened(displayName(path)));
  if (answer.kind === 'open') return willBeOpened(answer.path);
  if (answer.kind === 'fill') {
    const filling = await fillSession(context, answer.path, engagement, answer.choice.source);
    return filling.preview();
  }
  const planned = await plan(context, engagement, answer);
  if (!planned) return said(whyNot({ kind: 'not-an-engagement' }));
  if (planned.kind === 'refused') return said(whyNot(planned.reason));
  if (planned.kind === 'there') return willBeOpened(planned.path);
  return previewOf(planned.path, '', [{ from: 0, to: 0, text: planned.text }]);
}

async function carryOut(context: CommandContext, engagement: string, answer: NewSessionAnswer): Promise<void> {
  if (answer.kind === 'make') {
    const planned = await plan(context, engagement, answer);
    return planned ? make(context, planned) : notifyRefused(engagement, { kind: 'not-an-engagement' });
  }
  const { path } = answer;
  if (answer.kind === 'fill') await (await fillSession(context, path, engagement, answer.choice.source)).write();
  const file = context.app.vault.getFileByPath(path);
  if (!file) return notifyRefused(path, { kind: 'note-gone' });
  if (answer.kind === 'open') notify(words.commands.openedAsItIs(displayName(path)));
  return openNote(context.app, file);
}

type ToMake = Extract<NewSessionAnswer, { kind: 'make' }>;

async function plan(
  context: CommandContext,
  engagement: string,
  { day, choice, isAnother, chosen }: ToMake,
): Promise<PlannedSession | undefined> {
  const state = stateFor(context, engagement, day);
  const session: SessionPlan = { day, source: choice.source, isAnother, chosen };
  return state && planSession(context, state, session);
}

/**
 * Makes the note of a session with its full text in one go, and opens it; one that is there already is opened as it is.
 * Templater, where it is installed, may overwrite a new note whose body is empty; this one never is.
 */
async function make(context: CommandContext, planned: PlannedSession): Promise<void> {
  const { app, writer } = context;
  const { path } = planned;
  if (planned.kind === 'refused') return notifyNotCreated(path, planned.reason);
  if (planned.kind === 'there') {
    notify(words.commands.openedAsItIs(displayName(planned.file.path)));
    return openNote(app, planned.file);
  }
  const result = await writer.create(path, planned.text, planned.commandsFrom);
  if (result.kind === 'refused') return notifyNotCreated(path, result.reason);
  notifyUnknownTokens(path, planned.unknownTokens);
  notifyNoPrivateSection(context, planned.source, planned.commandsFrom);
  return openNote(app, result.file, planned.cursor);
}
