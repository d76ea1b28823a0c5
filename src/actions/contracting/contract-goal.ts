import { hasWordsBelow } from '../../body/fill-section';
import { type Day, yearAfter } from '../../domain/day';
import type { Engagement, Goal } from '../../domain/engagement';
import type { EngagementState } from '../../domain/engagement-state';
import { type GoalKey, isLabel, labelKey } from '../../domain/goal-key';
import { type GoalNote, isEnded } from '../../domain/goal-note';
import { movedKey } from '../../domain/moved-engagement';
import { isRecontracting } from '../../domain/recontracting';
import { type Preview, withSentences } from '../../forms/draw-preview';
import { Form } from '../../forms/form';
import { runAction } from '../../forms/run-action';
import { askForEntry, type Entry } from '../../forms/suggester';
import { goalKeyOf } from '../../index/goal-key-of';
import { displayEngagement } from '../../privacy/display';
import { fileName } from '../../text/file-name';
import { followNotes } from '../../vault/follow-notes';
import type { NoteChange } from '../../vault/note-change';
import { readText } from '../../vault/note-source';
import { refuse, type Refused } from '../../vault/refusal';
import { words } from '../../words/words';
import { forEngagementOf } from '../engagements/choose-engagement';
import { checkReadable, checkShowable, readableState, stateToday } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import { linkToGoal } from '../shared/link-to';
import { notifyTogether, notifyUnknownTokens, whyNot, whyRefused } from '../shared/notify-results';
import { previewEdits } from '../shared/write-edits';
import { askForGoal } from './ask-for-goal';
import { goalDraft, type GoalDraft, type GoalField, type GoalProblem } from './goal-draft';
import { goalEdit, listingEdit } from './goal-edit';
import { goalSentences } from './goal-sentences';
import { goalsToFormulate, type GoalToFormulate } from './goals-to-formulate';
import { type NewGoalNote, newGoalNote } from './new-goal-note';

/**
 * Contracts a goal in a form. Takes the path of a goal note, which is then the one to be completed, or of an engagement
 * or one of its sessions: then asks which goal, unless there is none that could be meant. In privacy mode only a new
 * one can be written.
 *
 * @param focus the field that it is about, where it is about one
 */
export function contractGoal(context: CommandContext, path: string, focus?: GoalField): void {
  const isGoal = context.practice.index.record(path)?.type === 'goal';
  const now = followNotes(context.app);
  forEngagementOf(context, path, (engagement) => {
    if (isGoal) contractGoalOf(context, engagement, now(path), focus);
    else chooseGoal(context, engagement);
  });
}

function chooseGoal(context: CommandContext, engagement: string): void {
  const state = readableState(context, engagement);
  if (!state) return;
  const now = followNotes(context.app);
  const askForAnother = () => {
    const stateNow = stateToday(context, now(engagement));
    if (stateNow) askForNewGoal(context, stateNow);
  };
  const goals = goalsToFormulate(state);
  if (goals.length === 0) return askForAnother();
  const shown = displayEngagement(state.engagement);
  const entries = goals.map(({ key, label, detail }: GoalToFormulate): Entry => {
    const text = shown.goals.get(key)?.label ?? '';
    const choose = () => contractGoalOf(context, now(engagement), movedKey(state.engagement, key, now));
    return { text, detail, otherNames: label, choose };
  });
  const last = { text: words.commands.anotherGoal, icon: 'plus', choose: askForAnother };
  askForEntry(context.app, words.commands.goalToContractWith(shown.name), entries, [last]);
}

/** Contracts the goal with this key in a form: its note is completed, or one is made of a label. */
export function contractGoalOf(
  context: CommandContext,
  engagementPath: string,
  key: GoalKey,
  focus?: GoalField,
): void {
  const state = stateToday(context, engagementPath);
  const goal = state?.engagement.goals.get(key);
  if (!state || !goal || !checkShowable()) return;
  if (goal.note) runAction(() => askForGoalNote(context, state, goal.note as GoalNote, focus));
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
  const { name } = displayEngagement(engagement);
  const now = followNotes(app);
  const planOf = (draft: GoalDraft): PlanFor => (now) => planNewGoal(context, now, { draft, label, contracts });
  const newAbout = isLater ? commands.contractedFromToday(name) : commands.contractedWith(name);
  askForGoal(app, {
    key: { form: `new-goal\n${label?.key ?? ''}`, path: engagement.note.path },
    title: isContracted ? commands.contractGoalWith(name) : commands.noteOf(label?.label ?? ''),
    about: isContracted ? newAbout : isListed ? commands.labelStaysContracted : commands.labelBecomesProposed,
    label: isContracted ? dialogs.contract : dialogs.create,
    draft: { ...goalDraft(label?.label ?? ''), horizon: isContracted ? yearAfter(today) : '' },
    leavesOut: new Set(),
    preview: (draft) => {
      const kind = isContracted || isListed ? 'contracted' : 'proposed';
      const sentences = goalSentences(goalDraft(''), draft, { kind, from: isLater ? today : undefined });
      return preview(context, now(engagement.note.path), planOf(draft), sentences);
    },
    save: (draft, form) => save(context, now(engagement.note.path), planOf(draft), form),
  });
}

async function askForGoalNote(
  context: CommandContext,
  state: EngagementState,
  note: GoalNote,
  focus?: GoalField,
): Promise<void> {
  const { app, practice } = context;
  const { engagement, sessions } = state;
  const { commands, dialogs } = words;
  const { path } = note;
  if (!checkReadable(context, path) || !checkReadable(context, engagement.note.path)) return;
  const { name } = displayEngagement(engagement);
  const label = engagement.goals.get(path)?.label ?? '';
  const isListed = engagement.listed.includes(path);
  const contracts = !isEnded(note) && (note.status === 'proposed' || !isListed);
  const isLater = contracts && isRecontracting(sessions, practice.today());
  const now = followNotes(app);
  const text = (await readText(app, path)) ?? '';
  // Privacy mode may have been switched on while the note was read.
  if (!checkShowable()) return;
  const leavesOut = new Set<GoalField>(['title']);
  if (hasWordsBelow(text, words.templates.headings.situations)) leavesOut.add('situations');
  const draft = goalDraft(label, note);
  const planOf = (changed: GoalDraft): PlanFor => (stateNow) =>
    planGoal(context, stateNow, { draft: changed, before: { ...note, path: now(path) }, contracts });
  askForGoal(app, {
    key: { form: 'goal', path },
    title: contracts ? commands.contractGoalNamed(label) : commands.completeGoal(label),
    about: contracts ? (isLater ? commands.contractedFromToday : commands.contractedWith)(name)
      : commands.onlyWhatYouChange,
    label: contracts ? dialogs.contract : dialogs.save,
    draft: { ...draft, horizon: draft.horizon || horizonFrom(note, contracts ? practice.today() : undefined) },
    leavesOut,
    focus,
    preview: (changed) => {
      const from = isLater && !isDated(note) ? practice.today() : undefined;
      const sentences = goalSentences(draft, changed, { kind: contracts ? 'contracted' : 'stays', from });
      return preview(context, now(engagement.note.path), planOf(changed), sentences);
    },
    save: (changed, form) => save(context, now(engagement.note.path), planOf(changed), form),
  });
}

/** A year from the contract, '' where no day of it is known. */
function horizonFrom({ contractedOn }: GoalNote, today: Day | undefined): string {
  const day = contractedOn ?? today;
  return day === undefined ? '' : yearAfter(day);
}

/** The changes that a goal makes, note by note, the engagement last; with the note that is made for it. */
interface Plan {
  readonly kind: 'plan';
  readonly changes: readonly NoteChange[];
  readonly made?: NewGoalNote;
}

/** Works out a plan for the engagement as it stands. */
type PlanFor = (state: EngagementState) => Plan | Refused | Promise<Plan | Refused>;

async function planNow({ practice }: CommandContext, engagementPath: string, plan: PlanFor): Promise<Plan | Refused> {
  const state = practice.portfolio.state(engagementPath, practice.today());
  return state ? await plan(state) : refuse({ kind: 'not-an-engagement' });
}

/** What `plan` would write, after what it comes to. */
async function preview(
  context: CommandContext,
  engagementPath: string,
  plan: PlanFor,
  sentences: readonly string[],
): Promise<Preview[]> {
  const planned = await planNow(context, engagementPath, plan);
  if (planned.kind === 'refused') return [{ kind: 'refused', reason: whyNot(planned.reason) }];
  return withSentences(await previewEdits(context, planned.changes), sentences);
}

/**
 * Writes what `plan` works out for the engagement as it stands now: all of it, or nothing. Closes `form`, or says what
 * is in the way.
 */
async function save(
  context: CommandContext,
  engagementPath: string,
  plan: PlanFor,
  form: Form,
): Promise<GoalProblem | undefined> {
  const problem = (message: string) => ({ field: 'title', message }) as const;
  const planned = await planNow(context, engagementPath, plan);
  if (planned.kind === 'refused') return problem(whyNot(planned.reason));
  const result = await context.writer.editTogether(planned.changes);
  if (result.refused) return problem(whyRefused(result.states, result.refused));
  form.close();
  notifyTogether(result, words.commands.goalsSaved);
  if (planned.made) notifyUnknownTokens(planned.made.path, planned.made.unknownTokens);
  return undefined;
}

interface GoalToComplete {
  readonly draft: GoalDraft;
  /** The note as the coach saw it. */
  readonly before: GoalNote;
  /** True where the goal is contracted by this. */
  readonly contracts: boolean;
}

/**
 * Puts into a goal note what changed in the form; where the goal is contracted by this, also that it is, and lists it
 * in its engagement.
 */
function planGoal(
  context: CommandContext,
  { engagement, sessions }: EngagementState,
  { draft, before, contracts }: GoalToComplete,
): Plan | Refused {
  if (!contracts) return { kind: 'plan', changes: [goalEdit(context, engagement, { before, draft })] };
  const today = context.practice.today();
  const { path } = before;
  const day = isRecontracting(sessions, today) ? today : undefined;
  const dated = day === undefined || isDated(before) ? {} : { 'contracted-on': day };
  const edit = goalEdit(context, engagement, { before, draft, properties: { status: 'contracted', ...dated } });
  const link = linkToGoal(context, engagement, { key: path, path, label: '' }, engagement.note.path);
  if (link === undefined) return refuse({ kind: 'note-not-linkable', path });
  return { kind: 'plan', changes: [edit, listingEdit(context, engagement, { added: [link], day })] };
}

/** A note that says contracted may have its day already: that one stays. */
function isDated({ status, contractedOn }: GoalNote): boolean {
  return status !== 'proposed' && contractedOn !== undefined;
}

interface GoalToMake {
  readonly draft: GoalDraft;
  /** The label that gets a note. */
  readonly label?: Goal;
  /** True where the goal is contracted by this; a label that is listed is contracted already. */
  readonly contracts: boolean;
}

/**
 * Makes the note of a goal and lists it in its engagement. A label that is listed gives its place to the link and
 * leaves `contracted-on` blank: with a day, past sessions would turn drifted in hindsight.
 */
async function planNewGoal(
  context: CommandContext,
  { engagement, sessions }: EngagementState,
  { draft, label: opened, contracts }: GoalToMake,
): Promise<Plan | Refused> {
  const { practice } = context;
  const today = practice.today();
  const typed = goalKeyOf(engagement, draft.title, (target) => practice.resolveLink(target, engagement.note.path));
  const known = typed === undefined ? undefined : engagement.goals.get(typed);
  // Who types the words of a label means that one.
  const label = opened ?? (known && isLabel(known.key) ? known : undefined);
  if (known && known.key !== label?.key) return refuse({ kind: 'goal-exists', goal: { engagement, ...known } });
  const namesake = label && namesakeOf(engagement, label.key);
  if (namesake) return refuse({ kind: 'label-means-several', goal: { engagement, ...namesake } });

  const isListed = label !== undefined && engagement.listed.includes(label.key);
  const isNew = contracts && !isListed;
  const day = isNew && isRecontracting(sessions, today) ? today : undefined;
  const made = await newGoalNote(context, engagement, {
    draft,
    labels: label ? [draft.title, label.label] : [draft.title],
    properties: () => ({ status: contracts || isListed ? 'contracted' : 'proposed', 'contracted-on': day ?? null }),
    names: [draft.title],
  });
  if (made.kind === 'refused') return made;
  const replaced = new Map(isListed ? [[label.key, made.link]] : []);
  // The list comes last: where the app ends in between, nothing counts yet that did not before.
  const list = listingEdit(context, engagement, { added: isNew ? [made.link] : [], replaced, day });
  return { kind: 'plan', changes: isNew || isListed ? [made.creation, list] : [made.creation], made };
}

/** A goal note that already has a label's name, so that nobody can tell which of the two is meant. */
function namesakeOf({ goals }: Engagement, key: GoalKey): Goal | undefined {
  return [...goals.values()].find(({ belongs, note }) => {
    return belongs === 'here' && note && [fileName(note.path), ...note.aliases].some((name) => labelKey(name) === key);
  });
}
