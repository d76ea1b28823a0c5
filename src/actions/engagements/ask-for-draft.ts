import type { App } from 'obsidian';
import { ORIGINS } from '../../domain/engagement-note';
import { createForm, type Form } from '../../forms/form';
import { words } from '../../words/words';
import {
  checkEngagementDraft,
  type DraftField,
  type DraftProblem,
  EMPTY_DRAFT,
  type EngagementDraft,
} from './engagement-draft';

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
  make: (draft: EngagementDraft, form: Form) => Promise<DraftProblem | undefined>,
): void {
  const { commands, dialogs } = words;
  const form = createForm(app, commands.newEngagement);
  const before = { ...EMPTY_DRAFT, ...filledIn };

  function addText(field: DraftField, name: string, description = '', attributes: Record<string, string> = {}) {
    return form.addText(form.addField(field, name, description), name, before[field], attributes);
  }

  const coachee = addText('coachee', dialogs.coachee, dialogs.coacheeIs);
  const codename = addText('codename', dialogs.codename, dialogs.codenameIs);
  const organisation = addText('organisation', dialogs.organisation);
  const sponsor = addText('sponsor', dialogs.sponsor, dialogs.sponsorIs);
  const { howItCameAbout, originNotNoted } = dialogs;
  const origins = new Map([['', originNotNoted], ...ORIGINS.map((one) => [one, dialogs.origin[one]] as const)]);
  const origin = form.addDropdown(form.addField('origin', howItCameAbout), howItCameAbout, origins);
  const digits = { type: 'number', min: '1', inputmode: 'numeric' };
  const sessions = addText('sessions-contracted', dialogs.sessionsContracted, '', digits);
  const start = addText('start', dialogs.start, '', { type: 'date' });

  form.open({
    label: dialogs.create,
    submit: async () => {
      const draft: EngagementDraft = {
        coachee: coachee(),
        codename: codename(),
        organisation: organisation(),
        sponsor: sponsor(),
        origin: origin(),
        'sessions-contracted': sessions(),
        start: start(),
      };
      return checkEngagementDraft(draft) ?? (await make(draft, form));
    },
  });
}
