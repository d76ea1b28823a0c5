import type { App } from 'obsidian';
import { OWNERS } from '../../domain/goal-note';
import { asWritten, namesForLinks } from '../../domain/link-names';
import type { FormKey } from '../../forms/drafts';
import type { Preview } from '../../forms/draw-preview';
import { createForm, type Form } from '../../forms/form';
import { addPreviewOnDemand } from '../../forms/preview-on-demand';
import { words } from '../../words/words';
import { checkGoalDraft, type GoalDraft, type GoalField, type GoalProblem, tidyGoalDraft } from './goal-draft';

interface GoalQuestion {
  /** What it is about, to find again what was typed. */
  readonly key: FormKey;
  /** The purpose of the form, as its title. */
  readonly title: string;
  /** The result of saving it, in plain sentences. */
  readonly about: string;
  /** The text of the button. */
  readonly label: string;
  /** The answers that are filled in to begin with. */
  readonly draft: GoalDraft;
  /** The fields that are not asked for: the title of a note that is there, situations that are described already. */
  readonly leavesOut: ReadonlySet<GoalField>;
  /** The field that it is about; the first one without it. */
  readonly focus?: GoalField;
  /** What a draft comes to; it is as for `save`. */
  readonly preview: (draft: GoalDraft) => Promise<readonly Preview[]>;
  /**
   * Writes the goal and closes the form it is given, or says what is in the way: the form shows that and keeps what was
   * typed. Gets the draft without outer spaces and empty lines.
   */
  readonly save: (draft: GoalDraft, form: Form) => Promise<GoalProblem | undefined>;
}

/** Asks for a goal in a form. */
export function askForGoal(app: App, question: GoalQuestion): void {
  const { key, title, about, label, draft, leavesOut, focus, preview, save } = question;
  const { dialogs } = words;
  const form = createForm(app, title, key);
  form.addNote(about);

  function addWide(field: 'title' | 'situations' | 'good-looks-like', name: string, description: string): () => string {
    const before = draft[field];
    if (leavesOut.has(field)) return () => before;
    const shown = namesForLinks(before);
    const row = form.addField(field, name, description).setClass('mod-wide');
    return field === 'title' ? form.addText(row, name, shown) : form.addArea(row, name, shown);
  }

  const titleNow = addWide('title', dialogs.whatExactly, dialogs.whatExactlyIs);
  const situations = addWide('situations', dialogs.situations, dialogs.situationsAre);
  const good = addWide('good-looks-like', dialogs.goodLooksLike, dialogs.goodLooksLikeIs);
  const day = form.addField('horizon', dialogs.horizon, dialogs.horizonIs);
  const horizon = form.addText(day, dialogs.horizon, draft.horizon, { type: 'date' });
  const evidence = form.addLines('evidence', dialogs.evidence, dialogs.evidenceIs, draft.evidence.map(namesForLinks));
  const evidenceAsWritten = (line: string) => draft.evidence.find((sign) => namesForLinks(sign) === line) ?? line;
  const owners = new Map([['', dialogs.aimNotSettled], ...OWNERS.map((one) => [one, dialogs.aimOf[one]] as const)]);
  const aim = form.addField('owner', dialogs.whoseAim, dialogs.whoseAimIs);
  const owner = form.addDropdown(aim, dialogs.whoseAim, owners, draft.owner);

  const typed = () => tidyGoalDraft({
    title: asWritten(draft.title, titleNow()),
    situations: situations(),
    'good-looks-like': asWritten(draft['good-looks-like'], good()),
    horizon: horizon(),
    evidence: evidence().map(evidenceAsWritten),
    owner: owner(),
  });
  addPreviewOnDemand(app, form, async () => (checkGoalDraft(typed()) ? [] : await preview(typed())));
  form.open({
    label,
    focus,
    submit: async () => {
      const tidy = typed();
      const problem = checkGoalDraft(tidy) ?? (await save(tidy, form));
      return problem && leavesOut.has(problem.field) ? { ...problem, field: 'good-looks-like' } : problem;
    },
  });
}
