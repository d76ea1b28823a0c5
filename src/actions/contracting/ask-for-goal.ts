import { type App, Modal, Setting } from 'obsidian';
import { OWNERS } from '../../domain/goal-note';
import { words } from '../../words/words';
import { addLines } from './add-lines';
import { checkGoalDraft, type GoalDraft, type GoalField, type GoalProblem, tidyGoalDraft } from './goal-draft';
import { openForm } from '../../forms/open-form';
import { runAction } from '../../forms/run-action';
import { showProblem } from '../../forms/show-problem';

interface GoalQuestion {
  /** What the form is opened for. */
  readonly title: string;
  /** What will come of it, in plain sentences. */
  readonly about: string;
  /** What the button does. */
  readonly label: string;
  /** What the form holds before anything is typed. */
  readonly draft: GoalDraft;
  /** What the form does not ask: the title of a note that is there, situations that are described already. */
  readonly leavesOut: ReadonlySet<GoalField>;
  /**
   * Writes the goal and closes the form it is given, or says what is in the way: the form shows that and keeps what was
   * typed. Gets the draft without outer spaces and empty lines.
   */
  readonly save: (draft: GoalDraft, form: Modal) => Promise<GoalProblem | undefined>;
}

/** Asks for a goal in a form. */
export function askForGoal(app: App, { title, about, label, draft: start, leavesOut, save }: GoalQuestion): void {
  const { dialogs } = words;
  const modal = new Modal(app).setTitle(title);
  let draft = start;
  let isSaving = false;
  const settings = new Map<GoalField, Setting>();
  modal.contentEl.createEl('p', { cls: 'groundwork-form-note', text: about });

  function addField(field: GoalField, name: string, description = ''): Setting {
    const setting = new Setting(modal.contentEl).setName(name).setDesc(description).setClass('groundwork-field');
    settings.set(field, setting);
    return setting;
  }
  const take = (field: GoalField) => (value: string) => {
    draft = { ...draft, [field]: value };
  };

  function addArea(field: 'situations' | 'good-looks-like', name: string, description: string): void {
    if (leavesOut.has(field)) return;
    addField(field, name, description).setClass('mod-wide').addTextArea((area) => {
      area.inputEl.setAttrs({ 'aria-label': name, rows: '2' });
      area.setValue(draft[field]).onChange(take(field));
    });
  }

  async function submit(): Promise<void> {
    if (isSaving) return;
    isSaving = true;
    for (const setting of settings.values()) setting.setErrorMessage(null);
    try {
      const tidy = tidyGoalDraft(draft);
      // Of half a day the browser gives nothing, which must not pass for an empty field.
      const isHalf = settings.get('horizon')?.controlEl.querySelector('input')?.validity.badInput;
      const asked = isHalf ? { ...tidy, horizon: '?' } : tidy;
      const problem = checkGoalDraft(asked) ?? (await save(asked, modal));
      if (problem) {
        const field = settings.has(problem.field) ? problem.field : 'good-looks-like';
        showProblem(settings.get(field), problem.message);
      }
    } finally {
      isSaving = false;
    }
  }

  if (!leavesOut.has('title')) {
    addField('title', dialogs.whatExactly, dialogs.whatExactlyIs).setClass('mod-wide').addText((text) => {
      text.inputEl.setAttr('aria-label', dialogs.whatExactly);
      text.setValue(draft.title).onChange(take('title'));
    });
  }
  addArea('situations', dialogs.situations, dialogs.situationsAre);
  addArea('good-looks-like', dialogs.goodLooksLike, dialogs.goodLooksLikeIs);
  addField('horizon', dialogs.horizon, dialogs.horizonIs).addText((text) => {
    text.inputEl.setAttrs({ 'aria-label': dialogs.horizon, type: 'date' });
    text.setValue(draft.horizon).onChange(take('horizon'));
  });
  const { evidence, evidenceIs } = dialogs;
  const lines = addLines(modal.contentEl, evidence, evidenceIs, draft.evidence, (written) => {
    draft = { ...draft, evidence: written };
  });
  settings.set('evidence', lines);
  addField('owner', dialogs.whoseAim, dialogs.whoseAimIs).addDropdown((dropdown) => {
    dropdown.addOption('', dialogs.aimNotSettled);
    for (const owner of OWNERS) dropdown.addOption(owner, dialogs.aimOf[owner]);
    dropdown.selectEl.setAttr('aria-label', dialogs.whoseAim);
    dropdown.setValue(draft.owner).onChange(take('owner'));
  });
  openForm(modal, label, () => runAction(submit));
}
