import type { Command } from 'obsidian';
import type { EngagementStatus } from '../domain/engagement-note';
import { notify } from '../forms/notify';
import { offerCommand } from '../forms/offer-command';
import { isPrivate, togglePrivacy } from '../privacy/display';
import { words } from '../words/words';
import { contractGoal } from './contracting/contract-goal';
import { contractGoals } from './contracting/contract-goals';
import { hasLabels, pickLabel } from './contracting/pick-label';
import { recontract } from './contracting/recontract';
import { forEngagement, forEngagementOf } from './engagements/choose-engagement';
import { closeEngagement } from './engagements/close-engagement';
import { editEngagement } from './engagements/edit-engagement';
import { newEngagement } from './engagements/new-engagement';
import { pauseEngagement, resumeEngagement } from './engagements/pause-engagement';
import { reopenEngagement } from './engagements/reopen-engagement';
import { agreeLevels } from './levels/agree-levels';
import { noteLevel } from './levels/note-level';
import { showLevels } from './levels/show-levels';
import { engagementOnCard, isListInSight, openEngagements, openPrepCard } from './open-views';
import { declareDetour, isDetour } from './sessions/declare-detour';
import { insertFirstSession, insertSessionTemplate } from './sessions/insert-session';
import { markFoundation } from './sessions/mark-foundation';
import { newFirstSession, newSession } from './sessions/new-session';
import { activeNoteToFill, type NoteToFill, sessionToBe } from './sessions/note-to-fill';
import { recordSession, recordSessionOf } from './sessions/record-session';
import { tagGoals } from './sessions/tag-goals';
import { writeTemplates } from './sessions/write-templates';
import { activeNoteView } from './shared/active-note-view';
import type { CommandContext } from './shared/command-context';
import { type UndoableAction, undoableAction, undoLast } from './shared/last-undo';

/** Everything a coach can do from the palette, each offered only where it can work. */
export function allCommands(context: CommandContext): Command[] {
  const { app, practice } = context;
  const names = words.commands;

  // What a command is for: the path of a note. Undefined where the command is not offered.
  // A card is about its engagement, whichever note was open before it.
  const active = () => engagementOnCard(app) ?? app.workspace.getActiveFile()?.path ?? '';
  const whenReady = () => (practice.index.isReady ? active() : undefined);
  const engagement = () => practice.index.engagementOf(active());
  const engagementWithLabels = () => {
    const path = engagement();
    return path !== undefined && hasLabels(context, path) ? path : undefined;
  };
  /** Does something with an engagement of the active note: of several that share a goal, the coach says which. */
  const ofOne =
    (use: (context: CommandContext, path: string) => void, isMeant?: (engagement: string) => boolean) => () => {
      forEngagementOf(context, active(), (path) => use(context, path), isMeant);
    };
  const undoable = (action: UndoableAction) => () => (undoableAction(context) === action ? active() : undefined);
  const noteOfEngagement = () => engagement() && active();
  const session = () => (practice.index.record(active())?.type === 'session' ? active() : undefined);
  const detourIs = (wanted: boolean) => () => (isDetour(context, active()) === wanted ? active() : undefined);
  /** True for an engagement with one of these statuses. */
  const withStatus = (...statuses: readonly EngagementStatus[]) => (path: string) => {
    const record = practice.index.record(path);
    return record?.type === 'engagement' && statuses.includes(record.status);
  };
  const isClosed = withStatus('closed');
  const isRunning = (path: string) => !isClosed(path);
  const canPause = withStatus('active', 'paused');
  const isPaused = withStatus('paused');
  const goal = () => (practice.index.record(active())?.type === 'goal' ? active() : undefined);
  /** Levels are off until the coach wants them. */
  const ifLevels = (subject: () => string | undefined) => () => (context.settings().levels ? subject() : undefined);
  const sessionOfEngagement = () => engagement() && session();

  function command(
    id: string,
    name: string,
    icon: string,
    subject: () => string | undefined,
    run: (context: CommandContext, path: string) => void,
  ): Command {
    return { id, name, icon, checkCallback: offerCommand(subject, (path) => run(context, path)) };
  }

  /** A command that only some engagements are for. */
  function forSome(
    id: string,
    name: string,
    icon: string,
    isMeant: (engagement: string) => boolean,
    run: (context: CommandContext, path: string) => void,
  ): Command {
    const subject = () => practice.index.engagementsOf(active()).find(isMeant);
    return command(id, name, icon, subject, ofOne(run, isMeant));
  }

  /** A command on the text of the active note, which a view has to show. */
  const onText = (run: (context: CommandContext, note: NoteToFill) => void) => (_: CommandContext, path: string) => {
    const note = activeNoteToFill(context, path);
    if (note) run(context, note);
  };
  const toFill = () => {
    const file = activeNoteView(app)?.file;
    return file ? sessionToBe(context, file) : undefined;
  };

  /** The active note where it is a session, else the session of its engagement that is most likely meant. */
  const record = (_: CommandContext, path: string) => {
    if (session() === path) recordSession(context, path);
    else forEngagement(recordSessionOf, names.engagementToRecord)(context, path);
  };

  const prepare = forEngagement(openPrepCard, words.prepCard.engagement);

  return [
    command('open-engagements', names.openEngagements, 'handshake', active, openEngagements),
    command('new-engagement', names.newEngagement, 'user-plus', active, newEngagement),
    command('new-first-session', names.newFirstSession, 'calendar-heart', whenReady, forEngagement(newFirstSession)),
    command('new-session', names.newSession, 'calendar-plus', whenReady, forEngagement(newSession)),
    command('prepare-next-session', names.prepareSession, 'clipboard-list', whenReady, prepare),
    command('insert-first-session', names.insertFirstSession, 'file-input', toFill, onText(insertFirstSession)),
    command('insert-session-template', names.insertSessionTemplate, 'file-plus', toFill, onText(insertSessionTemplate)),
    command('record-session', names.recordSession, 'notebook-pen', whenReady, record),
    command('undo-recording', names.undoRecording, 'undo', undoable('recording'), undoLast),
    command('tag-goals', names.tagGoals, 'list-checks', sessionOfEngagement, tagGoals),
    command('contract-goals', names.contractGoals, 'file-pen-line', engagement, ofOne(contractGoals)),
    command('contract-goal', names.contractGoal, 'target', noteOfEngagement, contractGoal),
    command('recontract', names.recontract, 'refresh-cw', engagement, ofOne(recontract)),
    command('undo-recontracting', names.undoRecontracting, 'undo-2', undoable('recontracting'), undoLast),
    command('make-goal-note', names.makeGoalNote, 'file-symlink', engagementWithLabels, ofOne(pickLabel)),
    command('mark-foundation', names.markFoundation, 'circle-check', session, markFoundation),
    command('toggle-privacy-mode', words.privacy.toggle, 'eye-off', active, () => switchPrivacy(isListInSight(app))),
    command('declare-detour', names.declareDetour, 'split', detourIs(false), (_, path) => {
      declareDetour(context, path, true);
    }),
    command('take-back-detour', names.takeBackDetour, 'merge', detourIs(true), (_, path) => {
      declareDetour(context, path, false);
    }),
    command('agree-levels', names.agreeLevels, 'ruler', ifLevels(goal), agreeLevels),
    command('note-level', names.noteLevel, 'signal', ifLevels(sessionOfEngagement), noteLevel),
    command('show-levels', names.showLevels, 'chart-no-axes-column', ifLevels(engagement), ofOne(showLevels)),
    command('edit-engagement', names.editEngagement, 'pencil', engagement, ofOne(editEngagement)),
    forSome('pause-engagement', names.pauseEngagement, 'circle-pause', canPause, pauseEngagement),
    forSome('resume-engagement', names.resumeEngagement, 'circle-play', isPaused, resumeEngagement),
    command('undo-editing', names.undoEditing, 'undo-2', undoable('editing'), undoLast),
    forSome('close-engagement', names.closeEngagement, 'archive', isRunning, closeEngagement),
    forSome('reopen-engagement', names.reopenEngagement, 'archive-restore', isClosed, reopenEngagement),
    command('write-templates', names.writeTemplates, 'files', active, writeTemplates),
  ];
}

/** Switches privacy mode and says what it does not hide, unless the list says so, which the notice would cover. */
function switchPrivacy(isListInSight: boolean): void {
  togglePrivacy();
  if (!isPrivate()) notify(words.privacy.isOff);
  else if (!isListInSight) notify(words.privacy.isOn);
}
