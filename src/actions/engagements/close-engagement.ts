import { commitmentsIn } from '../../body/open-commitments';
import { sectionText } from '../../body/section-text';
import { withOrigin } from '../../body/tasks';
import { type AgreedGoal, agreedGoals } from '../../domain/agreed-goals';
import type { Engagement } from '../../domain/engagement';
import type { EngagementState } from '../../domain/engagement-state';
import type { GoalKey } from '../../domain/goal-key';
import { movedEngagement, movedKey, type PathNow } from '../../domain/moved-engagement';
import { retainUntil } from '../../domain/retain-until';
import { type Preview, withSentences } from '../../forms/draw-preview';
import { runAction } from '../../forms/run-action';
import { fileName } from '../../text/file-name';
import { followNotes } from '../../vault/follow-notes';
import type { NoteChange } from '../../vault/note-change';
import { readText } from '../../vault/note-source';
import type { Refused } from '../../vault/refusal';
import { goalWords } from '../../words/goal-words';
import { capitalise } from '../../words/sentences';
import { words } from '../../words/words';
import { checkReadable, checkShowable, stateToday } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import { linkTo } from '../shared/link-to';
import { notifyRefused, whyNot } from '../shared/notify-results';
import { sharedGoalWords } from '../shared/shared-goal';
import { previewEdits, writeEdits } from '../shared/write-edits';
import { closingSentences } from './closing-sentences';
import { askToClose, type ClosingGoal } from './ask-to-close';
import { type ClosingAnswer, closingEdit, endedLabelNote, endGoalEdit, handOverEdit } from './closing';

/**
 * Asks how the engagement at `path` ends, beside what was agreed in the beginning, and writes the answer: to the goals
 * that ended, to the closing session what carries on, and to the engagement last. All these notes, or none. Not in
 * privacy mode: what was agreed is what the coach decides by.
 */
export function closeEngagement(context: CommandContext, path: string): void {
  if (checkShowable() && checkReadable(context, path)) runAction(() => askHowItEnds(context, path));
}

async function askHowItEnds(context: CommandContext, path: string): Promise<void> {
  const state = stateToday(context, path);
  if (!state) return;
  const { engagement, worthIf } = state;
  const { note, name } = engagement;
  const { app, practice, settings } = context;
  const now = followNotes(app);
  const open = await openAtTheEnd(context, state);
  const goals = await Promise.all(agreedGoals(state).map((goal) => describe(context, state, goal)));
  // Privacy mode may have been switched on while the notes were read.
  if (!checkShowable()) return;
  const plan = (answer: ClosingAnswer) => closingChanges(context, engagement, open, answer, now);
  askToClose(app, {
    path,
    engagement: name,
    today: practice.today(),
    start: note.start,
    purpose: note.purpose,
    worthIf,
    goals,
    commitments: withOrigins(context, open),
    closingNote: open.closing && fileName(open.closing),
    retainUntil: (closedOn) => retainUntil(closedOn, settings().retainYears, note.retainUntil) ?? '',
    preview: async (answer) => {
      const shown = await preview(context, await plan(answer));
      return withSentences(shown, closingSentences(state, answer, open, practice.today()));
    },
    close: (answer, written) =>
      runAction(async () => {
        if (await close(context, await plan(answer), now(note.path))) written();
      }),
  });
}

/** The notes that closing changes, or why it cannot be done. */
type ClosingChanges = { readonly kind: 'changes'; readonly changes: readonly NoteChange[] } | Refused;

/** The engagement comes last: where the app ends in between it is still open, and closing it again completes it. */
async function closingChanges(
  context: CommandContext,
  seen: Engagement,
  open: OpenAtTheEnd,
  answer: ClosingAnswer,
  now: PathNow,
): Promise<ClosingChanges> {
  const engagement = movedEngagement(seen, now);
  const changes: NoteChange[] = [];
  const links = new Map<GoalKey, string>();
  for (const [seenKey, ending] of answer.endings) {
    const goal = engagement.goals.get(movedKey(seen, seenKey, now));
    if (goal?.note) changes.push(endGoalEdit(context, engagement, goal.note, ending, answer.closedOn));
    if (!goal || goal.note) continue;
    const made = await endedLabelNote(context, engagement, goal, ending, answer.closedOn);
    if (made.kind === 'refused') return made;
    changes.push(made.creation);
    links.set(goal.key, made.link);
  }
  const [closing, madeIn] = [open.closing, open.madeIn].map((path) => path && now(path));
  const commitments = withOrigins(context, { ...open, closing, madeIn });
  if (closing !== undefined && answer.handsOver) changes.push(handOverEdit(context, closing, commitments));
  return { kind: 'changes', changes: [...changes, closingEdit(context, engagement, answer, links)] };
}

async function preview(context: CommandContext, planned: ClosingChanges): Promise<readonly Preview[]> {
  if (planned.kind === 'refused') return [{ kind: 'refused', reason: whyNot(planned.reason) }];
  return previewEdits(context, planned.changes);
}

/** False where nothing was written, for a reason that was told. */
async function close(context: CommandContext, planned: ClosingChanges, path: string): Promise<boolean> {
  if (planned.kind !== 'refused') return writeEdits(context, planned.changes, words.commands.engagementClosed);
  notifyRefused(path, planned.reason);
  return false;
}

async function describe(context: CommandContext, state: EngagementState, agreed: AgreedGoal): Promise<ClosingGoal> {
  const { goal, goodLooksLike, evidence, standing } = agreed;
  const { key, label, note } = goal;
  const known = state.goals.find((other) => other.key === key);
  const text = note && (await readText(context.app, note.path));
  const { commands, dialogs, templates } = words;
  const locked = { open: undefined, ended: '', label: undefined, elsewhere: commands.goalElsewhere };
  return {
    key,
    label,
    goodLooksLike,
    evidence,
    signs: sectionText(text ?? '', templates.headings.signs, context.settings().privateHeadings),
    standing: capitalise(goalWords(goal, known, context.practice.today())),
    locked: locked[standing],
    shared: standing === 'open' ? sharedGoalWords(context, state.engagement.note.path, note) : undefined,
    getsNote: standing === 'label' ? dialogs.labelGetsNote : undefined,
  };
}

interface OpenAtTheEnd {
  /** The note of the latest closing session that was held, where the commitments can go. */
  readonly closing?: string;
  /** The note of the session in which the commitments were made. */
  readonly madeIn?: string;
  /** The ones that are still open. */
  readonly commitments: readonly string[];
}

/**
 * The commitments that are still open when an engagement ends. Commitments are carried from session to session, so
 * those of the last session held before the closing one are all there are.
 */
async function openAtTheEnd(context: CommandContext, { held }: EngagementState): Promise<OpenAtTheEnd> {
  const closing = held.findLast(({ note }) => note.kind === 'closing')?.note.path;
  const last = held.findLast(({ note }) => note.kind !== 'closing')?.note.path;
  if (last === undefined) return { closing, commitments: [] };
  const text = (await readText(context.app, last)) ?? '';
  return { closing, madeIn: last, commitments: commitmentsIn(text, context.settings()).open };
}

/** The commitments, each with a link to where it was made, as the closing session's note takes them. */
export function withOrigins(context: CommandContext, { closing, madeIn, commitments }: OpenAtTheEnd): string[] {
  const origin = madeIn === undefined ? undefined : linkTo(context, madeIn, closing ?? madeIn);
  return commitments.map((task) => withOrigin(task, origin));
}
