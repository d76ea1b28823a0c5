import { type App, Modal, Setting } from 'obsidian';
import type { Day } from '../domain/day';
import { type Origin, ORIGINS } from '../domain/engagement-note';
import {
  checkEngagementDraft,
  type DraftField,
  type DraftProblem,
  EMPTY_DRAFT,
  type EngagementDraft,
} from './engagement-draft';
import { openForm } from './open-form';
import { runAction } from './run-action';

const ORIGIN_WORDS: Readonly<Record<Origin, string>> = {
  chosen: 'Their own choice',
  expected: 'Expected of them',
  cohort: 'Part of a programme',
  'unspoken-concern': 'A concern nobody has voiced',
};

/**
 * Asks for a new engagement in a form.
 *
 * @param today proposed as the start
 * @param make makes the engagement and closes the form it is given, or says what is in the way: the form shows that
 *   and keeps what was typed
 */
export function askForDraft(
  app: App,
  today: Day,
  make: (draft: EngagementDraft, form: Modal) => Promise<DraftProblem | undefined>,
): void {
  const modal = new Modal(app).setTitle('New engagement');
  const draft = { ...EMPTY_DRAFT, start: today };
  const settings = new Map<DraftField, Setting>();
  let isMaking = false;

  function addField(field: DraftField, name: string, description = ''): Setting {
    const setting = new Setting(modal.contentEl).setName(name).setDesc(description).setClass('groundwork-field');
    settings.set(field, setting);
    return setting;
  }

  function addText(field: DraftField, name: string, description = '', attributes: Record<string, string> = {}): void {
    addField(field, name, description).addText((text) => {
      text.inputEl.setAttrs({ 'aria-label': name, ...attributes });
      text.setValue(draft[field]).onChange((value) => {
        draft[field] = value;
      });
    });
  }

  async function submit(): Promise<void> {
    if (isMaking) return;
    isMaking = true;
    for (const [field, setting] of settings) {
      setting.setErrorMessage(null);
      // Of half a day or number the browser gives nothing, which must not pass for an empty field.
      if (setting.controlEl.querySelector('input')?.validity.badInput) draft[field] = '?';
    }
    try {
      const problem = checkEngagementDraft(draft) ?? (await make({ ...draft }, modal));
      if (problem) show(problem);
    } finally {
      isMaking = false;
    }
  }

  function show({ field, message }: DraftProblem): void {
    const setting = settings.get(field)?.setErrorMessage(message);
    setting?.errorEl?.addClass('groundwork-field-error');
    setting?.errorEl?.setAttr('role', 'alert');
    setting?.controlEl.find('input').focus();
  }

  addText('coachee', 'Coachee', 'Who you work with.');
  addText('codename', 'Codename', 'Shown in the list instead of the name. The note is named after it.');
  addText('organisation', 'Organisation');
  addText('sponsor', 'Sponsor', 'Who asked for the coaching or pays for it, where that is somebody else.');
  addField('origin', 'How it came about').addDropdown((dropdown) => {
    dropdown.addOption('', 'Not noted');
    for (const origin of ORIGINS) dropdown.addOption(origin, ORIGIN_WORDS[origin]);
    dropdown.selectEl.setAttr('aria-label', 'How it came about');
    dropdown.onChange((value) => {
      draft.origin = value;
    });
  });
  addText('sessions-contracted', 'Sessions contracted', '', { type: 'number', min: '1', inputmode: 'numeric' });
  addText('start', 'Start', '', { type: 'date' });
  openForm(modal, 'Create', () => runAction(submit));
}
