import { moveWords } from '../body/fill-section';
import { SECTION_HEADINGS } from '../body/section-headings';
import { runAction } from '../forms/run-action';
import type { NoteEdit } from '../vault/note-change';
import type { HintActions } from '../views/hint-strip/hint-action';
import { words } from '../words/words';
import { contractGoal } from './contracting/contract-goal';
import { forEngagementOf } from './engagements/choose-engagement';
import { editEngagement } from './engagements/edit-engagement';
import { notifyChanged } from './engagements/engagement-status';
import { recordSession } from './sessions/record-session';
import { stateToday } from './shared/before-asking';
import type { CommandContext } from './shared/command-context';
import { editRecord } from './shared/edit-record';

/** The actions behind the hints, done by the commands. */
export function hintActions(context: CommandContext): HintActions {
  return {
    fillInGoal: (goalPath, field) => contractGoal(context, goalPath, field),
    editPurpose: (sessionPath) => {
      forEngagementOf(context, sessionPath, (engagement) => editEngagement(context, engagement, 'purpose'));
    },
    chooseGoal: (sessionPath) => contractGoal(context, sessionPath),
    recordSession: (sessionPath) => recordSession(context, sessionPath),
    moveToLater: (sessionPath) => moveToLater(context, sessionPath),
    clearLevels: (path) => clearLevels(context, path),
  };
}

/** Moves all that stands below the headings for commitments in the session at `path` to what was left for later. */
function moveToLater(context: CommandContext, path: string): void {
  const names = [SECTION_HEADINGS.en.commitments, ...context.settings().commitmentHeadings];
  const { later } = words.templates.headings;
  write(context, [editRecord(context, path, 'session', (_, { text }) => ({ body: moveWords(text, names, later) }))]);
}

/** Empties the level of the goal at `path`, or of each goal that the session there worked on. What was noted stays. */
function clearLevels(context: CommandContext, path: string): void {
  const { index } = context.practice;
  const record = index.record(path);
  const state = record?.type === 'session' ? stateToday(context, index.engagementOf(path) ?? '') : undefined;
  const keys = state?.sessions.find(({ note }) => note.path === path)?.goals ?? [];
  const notes = keys.flatMap((key) => state?.engagement.goals.get(key)?.note ?? []);
  const levelled = notes.filter(({ level }) => level !== undefined).map((note) => note.path);
  const goals = record?.type === 'goal' ? [path] : levelled;
  write(context, goals.map((goal) => editRecord(context, goal, 'goal', () => ({ properties: { level: null } }))));
}

function write(context: CommandContext, edits: readonly NoteEdit[]): void {
  runAction(async () => {
    notifyChanged(context, await context.writer.editTogether(edits), words.commands.engagementChanged, 'hint');
  });
}
