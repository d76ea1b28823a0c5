import { type Day, yearAfter } from '../../domain/day';
import type { Goal } from '../../domain/engagement';
import type { EngagementState } from '../../domain/engagement-state';
import type { GoalKey } from '../../domain/goal-key';
import { type GoalNote, isEnded } from '../../domain/goal-note';
import { movedKey } from '../../domain/moved-engagement';
import { isRecontracting } from '../../domain/recontracting';
import { askForEntry, type Entry } from '../../forms/ask-for-entry';
import { askForGoal } from './ask-for-goal';
import { goalDraft, type GoalField } from './goal-draft';
import { runAction } from '../../forms/run-action';
import { shownEngagement } from '../../privacy/display';
import { hasWordsBelow } from '../../body/fill-section';
import { readText } from '../../vault/note-source';
import { followNotes } from '../../vault/follow-notes';
import { words } from '../../words/words';
import { checkReadable } from '../shared/check-readable';
import { checkShowable } from '../shared/check-showable';
import { forEngagementOf } from '../shared/choose-engagement';
import type { CommandContext } from '../shared/command-context';
import { goalsToFormulate, type GoalToFormulate } from './goals-to-formulate';
import { saveGoal } from './save-goal';
import { saveNewGoal } from './save-new-goal';
import { stateToday } from '../shared/state-today';

/**
 * Contracts a goal in a form. Takes the path of a goal note, which is then the one to be completed, or of an engagement
 * or one of its sessions: then asks which goal, unless there is none that could be meant. In privacy mode only a new
 * one can be written.
 */
export function contractGoal(context: CommandContext, path: string): void {
  const isGoal = context.practice.index.record(path)?.type === 'goal';
  const now = followNotes(context.app);
  forEngagementOf(context, path, (engagement) => {
    if (isGoal) contractGoalOf(context, engagement, now(path));
    else chooseGoal(context, engagement);
  });
}

function chooseGoal(context: CommandContext, engagement: string): void {
  const state = stateToday(context, engagement);
  if (!state || !checkReadable(context, engagement)) return;
  const now = followNotes(context.app);
  const fresh = () => {
    const stateNow = stateToday(context, now(engagement));
    if (stateNow) askForNewGoal(context, stateNow);
  };
  const goals = goalsToFormulate(state);
  if (goals.length === 0) return fresh();
  const shown = shownEngagement(state.engagement);
  const entries = goals.map(({ key, label, detail }: GoalToFormulate): Entry => {
    const text = shown.goals.get(key)?.label ?? '';
    const choose = () => contractGoalOf(context, now(engagement), movedKey(state.engagement, key, now));
    return { text, detail, otherNames: label, choose };
  });
  const last = { text: words.commands.anotherGoal, icon: 'plus', choose: fresh };
  askForEntry(context.app, words.commands.goalToContractWith(shown.name), entries, [last]);
}

/** Contracts the goal with this key in a form: its note is completed, or one is made of a label. */
export function contractGoalOf(context: CommandContext, engagementPath: string, key: GoalKey): void {
  const state = stateToday(context, engagementPath);
  const goal = state?.engagement.goals.get(key);
  if (!state || !goal || !checkShowable()) return;
  if (goal.note) runAction(() => askForGoalNote(context, state, goal.note as GoalNote));
  else askForNewGoal(context, state, goal, true);
}

/**
 * Makes a note of a label in a form. One that the engagement lists stays contracted, from the beginning as before; any
 * other is only proposed.
 */
export function makeGoalNote(context: CommandContext, engagementPath: string, key: GoalKey): void {
  const state = stateToday(context, engagementPath);
  const goal = state?.engagement.goals.get(key);
  if (state && goal && !goal.note && checkShowable()) askForNewGoal(context, state, goal, false);
}

function askForNewGoal(context: CommandContext, state: EngagementState, label?: Goal, contracts = true): void {
  const { app, practice } = context;
  const { engagement, sessions } = state;
  const { commands, dialogs } = words;
  const today = practice.today();
  const isListed = label !== undefined && engagement.listed.includes(label.key);
  const isContracted = contracts && !isListed;
  const isLater = isContracted && isRecontracting(sessions, today);
  const { name } = shownEngagement(engagement);
  const now = followNotes(app);
  const newAbout = isLater ? commands.contractedFromToday(name) : commands.contractedWith(name);
  const labelAbout = isListed ? commands.labelStaysContracted : commands.labelBecomesProposed;
  askForGoal(app, {
    title: isContracted ? commands.contractGoalWith(name) : commands.noteOf(label?.label ?? ''),
    about: isContracted ? newAbout : labelAbout,
    label: isContracted ? dialogs.contract : dialogs.create,
    draft: { ...goalDraft(label?.label ?? ''), horizon: isContracted ? yearAfter(today) : '' },
    leavesOut: new Set(),
    save: (draft, form) => saveNewGoal(context, now(engagement.note.path), { draft, label, contracts }, form),
  });
}

async function askForGoalNote(context: CommandContext, state: EngagementState, note: GoalNote): Promise<void> {
  const { app, practice } = context;
  const { engagement, sessions } = state;
  const { commands, dialogs } = words;
  const { path } = note;
  if (!checkReadable(context, path) || !checkReadable(context, engagement.note.path)) return;
  const label = engagement.goals.get(path)?.label ?? '';
  const isListed = engagement.listed.includes(path);
  const contracts = !isEnded(note) && (note.status === 'proposed' || !isListed);
  const isLater = contracts && isRecontracting(sessions, practice.today());
  const now = followNotes(app);
  const text = (await readText(app, path)) ?? '';
  const leavesOut = new Set<GoalField>(['title']);
  if (hasWordsBelow(text, words.templates.headings.situations)) leavesOut.add('situations');
  const draft = goalDraft(label, note);
  const since = horizonFrom(note, contracts ? practice.today() : undefined);
  askForGoal(app, {
    title: contracts ? commands.contractGoalNamed(label) : commands.completeGoal(label),
    about: contracts ? (isLater ? commands.contractedFromToday : commands.contractedWith)(engagement.name)
      : commands.onlyWhatYouChange,
    label: contracts ? dialogs.contract : dialogs.save,
    draft: { ...draft, horizon: draft.horizon || since },
    leavesOut,
    save: (changed, form) => {
      const before = { ...note, path: now(path) };
      return saveGoal(context, now(engagement.note.path), { draft: changed, before, contracts }, form);
    },
  });
}

/** A year from the contract, '' where no day of it is known. */
function horizonFrom({ contractedOn }: GoalNote, today: Day | undefined): string {
  const day = contractedOn ?? today;
  return day === undefined ? '' : yearAfter(day);
}
