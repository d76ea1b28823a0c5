import type { App } from 'obsidian';
import type { Day } from '../../domain/day';
import { ENGAGEMENT_STATUSES, FORMATS } from '../../domain/engagement-note';
import { type Preview, withSentences } from '../../forms/draw-preview';
import { createForm, type Form, type FormProblem } from '../../forms/form';
import { addPreviewOnDemand } from '../../forms/preview-on-demand';
import { capitalise } from '../../words/sentences';
import { words } from '../../words/words';
import { answerSentences } from './answer-sentences';
import {
  checkAnswers,
  type EngagementAnswers,
  type EngagementAsShown,
  type EngagementField,
  tidyAnswers,
} from './engagement-answers';

interface EngagementQuestion {
  /** Of its note. */
  readonly path: string;
  /** Its name. */
  readonly engagement: string;
  readonly seen: EngagementAsShown;
  readonly today: Day;
  readonly start?: Day;
  /** The number of days between sessions that count where none are given. */
  readonly usualCadence: number;
  readonly focus?: EngagementField;
  readonly preview: (wanted: EngagementAnswers) => Promise<readonly Preview[]>;
  /** Writes the answers and closes the form, or says what is in the way: the form keeps what was typed. */
  readonly save: (wanted: EngagementAnswers, form: Form) => Promise<FormProblem | undefined>;
}

/** Asks what is to be different in an engagement, in a form that holds what its note says. */
export function askForEngagementChanges(app: App, question: EngagementQuestion): void {
  const { path, engagement, seen, today, start, usualCadence, focus, preview, save } = question;
  const { misfits } = seen;
  const before = tidyAnswers(seen.answers);
  const { dialogs, domain } = words;
  const form = createForm(app, dialogs.editWith(engagement), { form: 'edit-engagement', path });

  const about = (field: EngagementField, description = '') => {
    const misfit = misfits.get(field);
    return misfit === undefined ? description : dialogs.misfitStays(misfit);
  };
  type Text = Exclude<EngagementField, 'coachee'>;
  function addText(field: Text, name: string, description = '', attributes: Record<string, string> = {}) {
    const row = form.addField(field, name, about(field, description));
    return form.addText(row, name, seen.answers[field], attributes);
  }
  const addNumber = (field: Text, name: string, description = '', attributes = {}) =>
    addText(field, name, description, { type: 'number', min: '1', inputmode: 'numeric', ...attributes });
  const addDay = (field: Text, name: string, description = '') => addText(field, name, description, { type: 'date' });
  /** A word that does not fit stands first, as long as it is chosen. */
  function addWords<W extends string>(
    field: 'format' | 'status',
    name: string,
    known: readonly W[],
    names: Record<W, string>,
  ) {
    const misfit = misfits.get(field);
    const options = known.map((word): [string, string] => [word, capitalise(names[word])]);
    const all = new Map(misfit === undefined ? options : [['', domain.quoted(misfit)], ...options]);
    const description = seen.answers.status === 'closed' && field === 'status' ? dialogs.closedStays : '';
    return form.addDropdown(form.addField(field, name, about(field, description)), name, all, seen.answers[field]);
  }

  const purposeRow = form.addField('purpose', dialogs.purpose, about('purpose', dialogs.purposeIs));
  purposeRow.setClass('mod-wide');
  const purpose = form.addArea(purposeRow, dialogs.purpose, seen.answers.purpose);
  const format = addWords('format', dialogs.format, FORMATS, dialogs.formatIs);
  const groupSize = addNumber('group-size', dialogs.groupSize);
  const names = seen.answers.coachee;
  const coachee = form.addLines('coachee', dialogs.coachees, about('coachee', dialogs.coacheesAre), names);
  const organisation = addText('organisation', dialogs.organisation);
  const sponsor = addText('sponsor', dialogs.sponsor, dialogs.sponsorIs);
  const sessions = addNumber('sessions-contracted', dialogs.sessionsContracted);
  const placeholder = String(usualCadence);
  const cadence = addNumber('cadence-days', dialogs.cadence, dialogs.cadenceIs(usualCadence), { placeholder });
  const review = addDay('review-due', dialogs.reviewDue, dialogs.reviewDueIs);
  const end = addDay('end', dialogs.end);
  // Closing asks what became of the goals, and reopening is a step of its own.
  const isClosed = seen.answers.status === 'closed';
  const statuses = ENGAGEMENT_STATUSES.filter((word) => (word === 'closed') === isClosed);
  const status = addWords('status', dialogs.status, statuses, dialogs.statusIs);
  const until = addDay('paused-until', dialogs.pausedUntil, dialogs.pausedUntilIs);

  const isTogether = () => format() !== 'individual' || before.coachee.length > 1;
  const isPaused = () => status() === 'paused';
  function follow(): void {
    form.toggleField('group-size', format() !== 'individual');
    form.toggleField('coachee', isTogether());
    form.toggleField('paused-until', isPaused());
  }
  form.onChange(follow);

  /** What is hidden stays as it is. */
  const wanted = () =>
    tidyAnswers({
      purpose: purpose(),
      organisation: organisation(),
      sponsor: sponsor(),
      format: format(),
      'group-size': format() === 'individual' ? before['group-size'] : groupSize(),
      'sessions-contracted': sessions(),
      'cadence-days': cadence(),
      'review-due': review(),
      end: end(),
      status: status(),
      'paused-until': isPaused() ? until() : before['paused-until'],
      coachee: isTogether() ? coachee() : before.coachee,
    });
  const problem = () => checkAnswers(wanted(), before, today, start);
  addPreviewOnDemand(app, form, async () => {
    const answers = wanted();
    return problem() ? [] : withSentences(await preview(answers), answerSentences(before, answers));
  });
  form.addProblemLine();
  form.open({ label: dialogs.save, focus, submit: async () => problem() ?? (await save(wanted(), form)) });
  follow();
}
