import { type App, Modal, Setting } from 'obsidian';
import type { Day } from '../../domain/day';
import type { GoalKey } from '../../domain/goal-key';
import type { Fate, Recontracting } from '../../domain/recontracting';
import { words } from '../../words/words';
import { addLines } from './add-lines';
import { openForm } from '../../forms/open-form';
import { runAction } from '../../forms/run-action';
import { showProblem } from '../../forms/show-problem';

/** A goal that can be contracted by it. */
export interface GoalOffered {
  readonly key: GoalKey;
  readonly label: string;
  /** How it stands. */
  readonly detail: string;
}

/** A goal in force, and what can become of it. */
interface GoalInForce extends GoalOffered {
  readonly fates: readonly Fate[];
}

interface RecontractingQuestion {
  /** Its name. */
  readonly engagement: string;
  readonly today: Day;
  readonly goals: readonly GoalInForce[];
  readonly offered: readonly GoalOffered[];
  /**
   * Shows what a decision would write, or says what is in the way: at the field `day`, at a goal by its key, or at the
   * end of the form. Closes the form once it is written.
   */
  readonly look: (decision: Recontracting, form: Modal) => Promise<{ field?: string; message: string } | undefined>;
}

/** Asks what becomes of the goals of an engagement and which ones come to them. */
export function askForRecontracting(app: App, question: RecontractingQuestion): void {
  const { engagement, today, goals, offered, look } = question;
  const { commands, dialogs } = words;
  const modal = new Modal(app).setTitle(commands.recontractWith(engagement));
  const { contentEl } = modal;
  const settings = new Map<string, Setting>();
  const fates = new Map<GoalKey, Fate>();
  const successors = new Map<GoalKey, string>();
  const taken = new Set<GoalKey>();
  let day = today;
  let fresh: readonly string[] = [];
  let isLooking = false;

  function addField(parent: HTMLElement, field: string, name: string, description: string): Setting {
    const setting = new Setting(parent).setName(name).setDesc(description).setClass('groundwork-field');
    settings.set(field, setting);
    return setting;
  }

  function addGoal({ key, label, detail, fates: open }: GoalInForce): void {
    const field = addField(contentEl, key, label, detail);
    field.addDropdown((dropdown) => {
      dropdown.addOption('', dialogs.staysAsItIs);
      for (const fate of open) dropdown.addOption(fate, dialogs.fate[fate]);
      dropdown.selectEl.setAttr('aria-label', dialogs.whatBecomesOf(label));
      dropdown.onChange((value) => {
        const fate = open.find((known) => known === value);
        if (fate) fates.set(key, fate);
        else fates.delete(key);
        by.settingEl.toggle(fate === 'replaced');
      });
    });
    const by = addField(contentEl, `${key}\nby`, dialogs.replacedBy, dialogs.replacedByIs);
    by.addText((text) => {
      text.inputEl.setAttrs({ 'aria-label': dialogs.whatReplaces(label), list: names.id });
      text.onChange((value) => successors.set(key, value.trim()));
    });
    by.settingEl.addClass('mod-below');
    by.settingEl.hide();
  }

  async function submit(): Promise<void> {
    if (isLooking) return;
    isLooking = true;
    for (const setting of settings.values()) setting.setErrorMessage(null);
    problem.setText('');
    const titles = fresh.map((line) => line.trim()).filter((line) => line !== '');
    try {
      const said = await look({ day, fates, successors, taken: [...taken], fresh: titles }, modal);
      if (!said) return;
      const { field = '', message } = said;
      const setting = settings.get(`${field}\nby`) ?? settings.get(field);
      if (setting) showProblem(setting, message);
      else problem.setText(message);
    } finally {
      isLooking = false;
    }
  }

  const names = contentEl.createEl('datalist', { attr: { id: 'groundwork-successors' } });
  for (const { label } of offered) names.createEl('option', { value: label });
  addField(contentEl, 'day', dialogs.recontractedOn, dialogs.recontractedOnIs).addText((text) => {
    text.inputEl.setAttrs({ 'aria-label': dialogs.recontractedOn, type: 'date', max: today });
    text.setValue(today).onChange((value) => {
      day = value;
    });
  });
  if (goals.length > 0) new Setting(contentEl).setName(dialogs.goalsInForce).setHeading();
  goals.forEach(addGoal);
  new Setting(contentEl).setName(dialogs.goalsFromThen).setHeading();
  for (const { key, label, detail } of offered) {
    addField(contentEl, key, label, detail).addToggle((toggle) => {
      toggle.toggleEl.find('input').setAttr('aria-label', label);
      toggle.onChange((isTaken) => void (isTaken ? taken.add(key) : taken.delete(key)));
    });
  }
  addLines(contentEl, dialogs.freshGoals, dialogs.freshGoalsAre, [], (lines) => {
    fresh = lines;
  });
  const problem = contentEl.createDiv({ cls: 'groundwork-form-problem', attr: { role: 'alert' } });
  openForm(modal, dialogs.look, () => runAction(submit));
}
