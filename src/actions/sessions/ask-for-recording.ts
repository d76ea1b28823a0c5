import type { App, Setting } from 'obsidian';
import { sortCommitments } from '../../body/add-commitments';
import { plainText } from '../../body/plain-text';
import { taskParts } from '../../body/tasks';
import type { Day } from '../../domain/day';
import type { GoalKey } from '../../domain/goal-key';
import { type Level, LEVELS, levelText, type LevelWords } from '../../domain/level';
import { namesForLinks } from '../../domain/link-names';
import type { Question, Recording } from '../../domain/recording';
import { SESSION_STATUSES, type SessionStatus } from '../../domain/session-note';
import { showKey } from '../../forms/add-choices';
import type { FindTick, Tick } from '../../forms/add-ticks';
import type { Preview } from '../../forms/draw-preview';
import { createForm, type Form, type FormProblem } from '../../forms/form';
import { addPreviewOnDemand } from '../../forms/preview-on-demand';
import { asAction } from '../../forms/run-action';
import { oneLine } from '../../text/one-line';
import { joinSentences } from '../../words/sentences';
import { words } from '../../words/words';
import { type GoalChoice, goalPicks } from '../shared/pick-goals';
import { addContract, addSwitch } from './ask-for-contract';
import type { RecordingAnswer } from './recording-changes';

/** A goal that can have a level in the session. */
export interface GoalToLevel {
  readonly key: GoalKey;
  readonly label: string;
  readonly words: LevelWords;
  /** What is noted for this session already. */
  readonly noted?: Level;
}

/** What is known of the next session. */
interface NextQuestion {
  /** The day on which it is due by cadence, and in words; none after a closing session. */
  readonly due?: { readonly day: Day; readonly inWords: string };
  /** The day for which one is planned already, in words. */
  readonly planned?: string;
  readonly isPlannedOn: (day: string) => boolean;
}

export interface RecordingQuestion {
  /** Of the session's note. */
  readonly path: string;
  readonly title: string;
  readonly begin: Recording;
  /** True where the session is the first one, and not one whose note others read. */
  readonly isFirst: boolean;
  readonly goals: readonly GoalChoice[];
  /** Those for another day, as typed, where these are ticked by now. */
  readonly goalsOn: (day: string, ticked: Iterable<GoalKey>) => readonly GoalChoice[];
  readonly find: FindTick;
  readonly levels: readonly GoalToLevel[];
  /** True for a goal that is contracted on that day, as typed. */
  readonly canHaveLevel: (key: GoalKey, day: string) => boolean;
  /** The day of the doubt that waits, in words. */
  readonly doubtOf?: string;
  /** The commitments that are open in the note already. */
  readonly commitments: readonly string[];
  /** What the note would be called on that day, as typed; undefined where it keeps its name. */
  readonly nameOn: (day: string) => string | undefined;
  /** Whether it gets that name; undefined where the coach was not asked yet. */
  readonly renames: boolean | undefined;
  readonly next: NextQuestion;
  readonly asked: (answer: Recording) => ReadonlySet<Question>;
  readonly preview: (answer: RecordingAnswer) => Promise<readonly Preview[]>;
  /** Writes the answer, or says what is in the way. */
  readonly save: (answer: RecordingAnswer, close: () => void) => Promise<FormProblem | undefined>;
}

/**
 * Asks about a session in one form, which shows what makes sense by what it holds. A digit ticks a goal, Enter saves
 * where the control has no other use for it.
 */
export function askForRecording(app: App, question: RecordingQuestion): void {
  const { path, title, begin, goals, goalsOn, find, canHaveLevel, asked, preview, save } = question;
  const form = createForm(app, title, { form: 'record', path });
  form.el.addClass('groundwork-recording');
  const { recording } = words;
  const hour = addHour(form, begin);
  const renames = addSwitch(form, 'renames', recording.renames, true);
  const { ticked, offer } = form.addTicks(
    'goals',
    recording.goals,
    recording.anotherGoal,
    goals.map(asTick),
    find,
  );
  const detour = addSwitch(form, 'detour', recording.detour, begin.detour);
  const contract = addContract(form, begin, question.doubtOf);
  const begins = addSwitch(form, 'begins', recording.begins, true);
  const wantsMore = addMore(form, question);
  const levels = addLevels(form, question);
  const { commitments: open } = question;
  const lines = form.addLines('commitments', recording.commitments, '', []);
  const next = addNext(form, question.next);

  function answer(): RecordingAnswer {
    const now = ticked();
    const added = [...now].filter(([key]) => !goals.some((goal) => goal.key === key));
    const there = goals.map((goal) => ({ ...goal, label: now.get(goal.key) ?? goal.label }));
    const choices = [...there, ...added.map(([key, label]) => ({ key, label, detail: '', isTicked: false }))];
    const keys = new Set(now.keys());
    return {
      ...begin,
      ...hour(),
      ...contract(),
      goals: keys,
      picks: goalPicks(choices, keys),
      detour: detour(),
      begins: begins(),
      wantsMore: wantsMore(),
      next: next(),
      levels: levels(),
      commitments: lines().flatMap((line) => oneLine(line) || []),
      renames: question.renames ?? renames(),
    };
  }

  function show(): void {
    const now = answer();
    const questions = asked(now);
    for (const [field, on] of FIELDS) form.toggleField(field, questions.has(on));
    const name = question.renames === undefined ? question.nameOn(now.day) : undefined;
    form.toggleField('renames', name !== undefined);
    form.describe('renames', recording.renamesTo(name ?? ''));
    offer(goalsOn(now.day, now.goals).map(asTick));
    form.describe('commitments', aboutCommitments(open, now.commitments));
    for (const { key } of question.levels) {
      form.toggleField(levelField(key), questions.has('levels') && canHaveLevel(key, now.day));
    }
  }
  form.onChange(show);
  show();

  addPreviewOnDemand(app, form, () => preview(answer()));
  form.addProblemLine();
  form.open({
    label: words.dialogs.save,
    focus: begin.status === 'held' ? 'goals' : 'hour',
    submit: () => (Number.isNaN(hour().minutes) ? minutesProblem() : save(answer(), () => form.close())),
  });
}

function asTick({ key, label, detail, isTicked }: GoalChoice): Tick {
  return { key, text: label, detail, isTicked };
}

/** The key that takes the day by cadence. */
const CADENCE_KEY = 'n';

/** The fields that come and go, each with the question that it asks. */
const FIELDS: readonly (readonly [field: string, question: Question])[] = [
  ['goals', 'goals'],
  ['detour', 'detour'],
  ['worthIf', 'worthIf'],
  ['recognition', 'recognition'],
  ['doubt', 'doubt'],
  ['value', 'value'],
  ['outsideView', 'outsideView'],
  ['valueEvidence', 'valueEvidence'],
  ['purpose', 'purpose'],
  ['purposeInWords', 'purposeInWords'],
  ['begins', 'begins'],
  ['revisitResistance', 'revisitResistance'],
  ['resistanceRevisited', 'resistanceRevisited'],
  ['wantsMore', 'wantsMore'],
  ['commitments', 'commitments'],
];

function minutesProblem(): FormProblem {
  return { field: 'hour', message: words.recording.noMinutes };
}

/** What is open in the note already, and what of it is typed again. */
function aboutCommitments(open: readonly string[], typed: readonly string[]): string {
  const { recording } = words;
  const names = open.map((task) => plainText(taskParts(task.split('\n', 1).join('')).text)).join(' · ');
  const { there } = sortCommitments(open, typed);
  const again = there.map((line) => recording.notAgain(namesForLinks(line)));
  const listed = names === '' ? '' : `${recording.thereAlready}: ${names}`;
  return again.length === 0 ? listed : joinSentences([listed, ...again]);
}

/** How the hour went, when it was and how long; gives NaN for minutes that are none. */
function addHour(form: Form, begin: Recording): () => Pick<Recording, 'status' | 'day' | 'minutes'> {
  const { recording } = words;
  const row = form.addField('hour', recording.theHour);
  row.settingEl.addClass('groundwork-hour');
  const statuses = new Map([...SESSION_STATUSES].reverse().map((status) => [status, recording.status[status]]));
  const status = form.addDropdown(row, recording.howItWent, statuses, begin.status);
  const day = form.addText(row, recording.day, begin.day, { type: 'date' });
  const minutes = form.addText(row, recording.minutes, String(begin.minutes ?? ''), { type: 'number', min: '0' });
  return () => {
    const typed = minutes().trim();
    const count = Number(typed);
    const isNumber = typed !== '' && count >= 0;
    return {
      status: status() as SessionStatus,
      day: day(),
      minutes: typed === '' ? undefined : isNumber ? count : NaN,
    };
  };
}

/** The day of the next session. A button and a key fill in the one that is due by cadence. */
function addNext(form: Form, { due, planned, isPlannedOn }: NextQuestion): () => string {
  const { recording } = words;
  const usual = planned === undefined ? recording.noneYet : recording.plannedNext(planned);
  const row = form.addField('next', recording.next, usual);
  const typed = form.addText(row, recording.next, '', { type: 'date' });
  if (due) offerCadence(form, row, due);
  form.onChange(() => form.describe('next', isPlannedOn(typed()) ? recording.plannedThatDay : usual));
  return typed;
}

function offerCadence(form: Form, row: Setting, { day, inWords }: Exclude<NextQuestion['due'], undefined>): void {
  const input = row.controlEl.find('input') as HTMLInputElement;
  const take = () => {
    input.value = day;
    // The form listens to what is typed.
    input.trigger('input');
    input.focus();
  };
  row.addButton((button) => {
    button.setButtonText(words.recording.byCadence(inWords)).onClick(asAction(take));
    showKey(button.buttonEl, CADENCE_KEY);
  });
  form.addKey(CADENCE_KEY, take);
}

/** Offers what this kind of session does not ask by itself. */
function addMore(form: Form, { isFirst, levels }: RecordingQuestion): () => boolean {
  const { recording } = words;
  const name = levels.length > 0 ? recording.commitmentsAndLevelsToo : recording.commitmentsToo;
  return addSwitch(form, 'wantsMore', name, false, isFirst ? recording.firstNeedsNone : recording.othersRead);
}

function levelField(key: GoalKey): string {
  return `level\n${key}`;
}

/** The levels of goals, each in the words agreed for it; gives those that are not noted yet. */
function addLevels(form: Form, { levels }: RecordingQuestion): () => ReadonlyMap<GoalKey, Level> {
  const rows = levels.map(({ key, label, words: meanings, noted }) => {
    const offered = LEVELS.filter((level) => meanings.has(level));
    const options = offered.map((level) => {
      return [String(level), `${levelText(level)} ${namesForLinks(meanings.get(level) ?? '')}`] as const;
    });
    const chosen = form.addDropdown(
      form.addField(levelField(key), label),
      label,
      new Map([['', words.dialogs.noLevel], ...options]),
      noted === undefined ? '' : String(noted),
    );
    return { key, noted, level: () => offered.find((level) => String(level) === chosen()) };
  });
  return () => {
    return new Map(rows.flatMap(({ key, noted, level }): [GoalKey, Level][] => {
      const chosen = level();
      return chosen === undefined || chosen === noted ? [] : [[key, chosen]];
    }));
  };
}
