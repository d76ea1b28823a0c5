import { commitmentsIn } from '../../body/open-commitments';
import { isDay } from '../../domain/day';
import type { GoalKey } from '../../domain/goal-key';
import type { PathNow } from '../../domain/moved-engagement';
import { nextByCadence } from '../../domain/next-by-cadence';
import {
  checkRecording,
  type Question,
  questionsAbout,
  type Recording,
  type RecordingProblem,
  recordingToBegin,
} from '../../domain/recording';
import { sessionToRecord } from '../../domain/session-to-record';
import { withSentences } from '../../forms/draw-preview';
import type { FormProblem } from '../../forms/form';
import { notify } from '../../forms/notify';
import { runAction } from '../../forms/run-action';
import { displayEngagement, displayName } from '../../privacy/display';
import { followNotes } from '../../vault/follow-notes';
import type { NoteChange } from '../../vault/note-change';
import { readText } from '../../vault/note-source';
import type { Refused } from '../../vault/refusal';
import { dateWords } from '../../words/day-words';
import { words } from '../../words/words';
import { checkReadable, checkShowable, stateToday } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import { notifyWithUndo } from '../shared/last-undo';
import { notifyRefused, notifyTogether, notifyUnknownTokens, whyNot, whyRefused } from '../shared/notify-results';
import { notifyNoPrivateSection } from '../shared/ready-template';
import { previewEdits } from '../shared/write-edits';
import { askForRecording } from './ask-for-recording';
import { findGoal, goalLevels, goalsToLevelOn, goalsToRecord, laterToRecord } from './goals-to-record';
import { recordingSentences } from './recording-sentences';
import { isPlannedOn, nextSessionNote } from './next-session';
import { rememberRenaming, renamesWithDay, renameToDay } from './rename-to-day';
import { type RecordingAnswer, recordingChanges, type SessionSeen } from './recording-changes';

/** Records the session of the engagement at `path` that is most likely meant; says so where it has none. */
export function recordSessionOf(context: CommandContext, path: string): void {
  const state = stateToday(context, path);
  if (!state) return;
  const session = sessionToRecord(state, context.practice.today());
  if (session) recordSession(context, session.note.path);
  else notify(words.commands.noSessionToRecord(displayEngagement(state.engagement).name));
}

/**
 * Asks everything about the session at `path` in one form and writes it: to its note, to those of goals that get a
 * level and to the engagement that gets its purpose. All of it, or nothing. Not in privacy mode, which hides what the
 * form holds.
 */
export function recordSession(context: CommandContext, path: string): void {
  if (checkShowable() && checkReadable(context, path)) runAction(() => ask(context, path));
}

async function ask(context: CommandContext, path: string): Promise<void> {
  const { app, practice, settings, writer } = context;
  const { index, portfolio } = practice;
  const today = practice.today();
  const state = portfolio.state(index.engagementOf(path) ?? '', today);
  const session = state?.sessions.find(({ note }) => note.path === path);
  if (!state || !session) {
    const { engagement, date } = settings().propertyNames;
    return notifyRefused(path, { kind: 'session-incomplete', engagement, date });
  }
  const now = followNotes(app);
  const levels = settings().levels ? await goalLevels(context, state, session) : [];
  const text = (await readText(app, path)) ?? '';
  const { open } = commitmentsIn(text, settings(), session.note.kind === 'closing');
  const later = await laterToRecord(context, state, session);
  const goalsOn = (day: string, ticked?: Iterable<GoalKey>) => goalsToRecord(state, session, day, later, ticked);
  const goals = goalsOn(session.date);
  const levelledOn = (day: string) => goalsToLevelOn(state, session, day);
  const asked = (answer: Recording) => questionsAbout(state, session, answer);
  const seenOn = (day: string): SessionSeen => ({ state, session, levelled: levelledOn(day) });
  const plan = (answer: RecordingAnswer) => planRecording(context, seenOn(answer.day), answer, asked(answer), now);
  // Nothing follows a closing session by itself.
  const day = session.note.kind === 'closing' ? undefined : nextByCadence(state, today);

  const nameOn = (day: string) => {
    const renameTo = renameToDay(context, state, { path: now(path), date: session.date }, day);
    return renameTo === undefined ? undefined : displayName(renameTo);
  };
  // It may have come on while the notes were read.
  if (!checkShowable()) return;
  askForRecording(app, {
    path,
    title: words.recording.title(displayName(path)),
    begin: recordingToBegin(session, today),
    isFirst: session.note.kind === 'first',
    goals,
    goalsOn,
    find: (typed) => findGoal(context, state, session, goals, typed, now),
    levels,
    canHaveLevel: (key, day) => levelledOn(day).has(key),
    doubtOf: state.doubt && dateWords(state.doubt.date, today),
    commitments: open,
    nameOn,
    renames: renamesWithDay(app),
    next: {
      due: day === undefined ? undefined : { day, inWords: dateWords(day, today) },
      planned: state.next && state.next !== session ? dateWords(state.next.date, today) : undefined,
      isPlannedOn: (day) => isPlannedOn(state, day, path),
    },
    asked,
    preview: async (answer) => {
      const planned = await plan(answer);
      if (planned.kind === 'refused') return [{ kind: 'refused', reason: whyNot(planned.reason) }];
      return withSentences(await previewEdits(context, planned.changes), recordingSentences(
        seenOn(answer.day),
        answer,
        asked(answer),
        {
          today,
          usualMinutes: settings().numbers.minutes,
          open,
          note: displayName(now(path)),
          renamed: answer.renames ? nameOn(answer.day) : undefined,
          isPlanned: isPlannedOn(state, answer.next, path),
        },
      ));
    },
    save: async (answer, close) => {
      const problem = checkRecording(answer, practice.today());
      if (problem) return problemAt(problem);
      const planned = await plan(answer);
      if (planned.kind === 'refused') return { message: whyNot(planned.reason) };
      const isRenamable = nameOn(answer.day) !== undefined;
      const result = await writer.editTogether(planned.changes);
      if (result.refused) return { message: whyRefused(result.states, result.refused) };
      close();
      if (isRenamable) rememberRenaming(app, answer.renames);
      if (result.undo.length === 0) {
        notifyTogether(result, words.commands.recorded);
        return undefined;
      }
      const written = result.undo.map((change) => change.path);
      notifyWithUndo(context, {
        action: 'recording',
        changes: result.undo,
        done: () => words.commands.recorded([...written].reverse().map(displayName)),
        undone: () => words.commands.recordingUndone(displayName(now(path))),
      });
      planned.notifyNext();
      return undefined;
    },
  });
}

interface PlannedRecording {
  readonly kind: 'changes';
  readonly changes: readonly NoteChange[];
  /** Says what there is to say of the next session's note once it is made. */
  readonly notifyNext: () => void;
}

/** Works out all that a recording writes, the note of the next session last; writes nothing. */
async function planRecording(
  context: CommandContext,
  seen: SessionSeen,
  answer: RecordingAnswer,
  asked: ReadonlySet<Question>,
  now: PathNow,
): Promise<PlannedRecording | Refused> {
  const planned = recordingChanges(context, seen, answer, asked, now);
  if (planned.kind === 'refused') return planned;
  const { changes } = planned;
  const engagement = now(seen.state.engagement.note.path);
  const path = now(seen.session.note.path);
  const next = isDay(answer.next)
    ? await nextSessionNote(context, engagement, path, answer.next, changes)
    : { kind: 'none' as const };
  if (next.kind === 'refused') return next;
  if (next.kind === 'none') return { kind: 'changes', changes, notifyNext: () => undefined };
  const notifyNext = () => {
    notifyUnknownTokens(next.path, next.unknownTokens);
    notifyNoPrivateSection(context, next.source, next.commandsFrom);
  };
  return { kind: 'changes', changes: [...changes, next.change], notifyNext };
}

function problemAt(problem: RecordingProblem): FormProblem {
  const { recording } = words;
  switch (problem) {
    case 'no-day':
      return { field: 'hour', message: recording.noDay };
    case 'not-yet':
      return { field: 'hour', message: recording.notYet };
    case 'no-next-day':
      return { field: 'next', message: recording.noNextDay };
    case 'next-too-early':
      return { field: 'next', message: recording.nextTooEarly };
  }
}
