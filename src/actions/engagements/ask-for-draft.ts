import { type App, Modal, Setting } from 'obsidian';
import { ORIGINS } from '../../domain/engagement-note';
import { words } from '../../words/words';
import {
  checkEngagementDraft,
  type DraftField,
  type DraftProblem,
  EMPTY_DRAFT,
  type EngagementDraft,
} from './engagement-draft';
import { openForm } from '../../forms/open-form';
import { runAction } from '../../forms/run-action';
import { showProblem } from '../../forms/show-problem';

/**
 * Asks for a new engagement in a form.
 *
 * @param filledIn what it begins with
 * @param make makes the engagement and closes the form it is given, or says what is in the way: the form shows that
 *   and keeps what was typed
 */
export function askForDraft(
  app: App,
  filledIn: Partial<EngagementDraft>,
  make: (draft: EngagementDraft, form: Modal) => Promise<DraftProblem | undefined>,
): void {
  const { commands, dialogs } = words;
  const modal = new Modal(app).setTitle(commands.newEngagement);
  const draft = { ...EMPTY_DRAFT, ...filledIn };
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
      if (problem) showProblem(settings.get(problem.field), problem.message);
    } finally {
      isMaking = false;
    }
  }

  addText('coachee', dialogs.coachee, dialogs.coacheeIs);
  addText('codename', dialogs.codename, dialogs.codenameIs);
  addText('organisation', dialogs.organisation);
  addText('sponsor', dialogs.sponsor, dialogs.sponsorIs);
  addField('origin', dialogs.howItCameAbout).addDropdown((dropdown) => {
    dropdown.addOption('', dialogs.originNotNoted);
    for (const origin of ORIGINS) dropdown.addOption(origin, dialogs.origin[origin]);
    dropdown.selectEl.setAttr('aria-label', dialogs.howItCameAbout);
    dropdown.onChange((value) => {
      draft.origin = value;
    });
  });
  const digits = { type: 'number', min: '1', inputmode: 'numeric' };
  addText('sessions-contracted', dialogs.sessionsContracted, '', digits);
  addText('start', dialogs.start, '', { type: 'date' });
  openForm(modal, dialogs.create, () => runAction(submit));
}
