import type { App } from 'obsidian';
import { isDay } from '../../domain/day';
import { ORIGINS } from '../../domain/engagement-note';
import { asWritten, namesForLinks } from '../../domain/link-names';
import { createForm, type Form } from '../../forms/form';
import { safeFileName } from '../../text/file-name';
import { words } from '../../words/words';

/** The fields of the form for a new engagement, before anything is typed. */
export const EMPTY_DRAFT = {
  coachee: '',
  codename: '',
  organisation: '',
  sponsor: '',
  /** One of ORIGINS. */
  origin: '',
  'sessions-contracted': '',
  /** A day as YYYY-MM-DD. */
  start: '',
};
export type DraftField = keyof typeof EMPTY_DRAFT;

/** By property: text as typed, '' where nothing was. */
export type EngagementDraft = Readonly<Record<DraftField, string>>;

/** A mistake in a draft: the field and one plain sentence. */
interface DraftProblem {
  readonly field: DraftField;
  readonly message: string;
}

/** The first thing that is not right with `draft`, undefined where it can be made into a note. */
export function checkEngagementDraft(draft: EngagementDraft): DraftProblem | undefined {
  const { nameMissing, nameUnusable, noWholeNumber, noDay } = words.dialogs;
  if ((draft.coachee + draft.codename).trim() === '') return { field: 'coachee', message: nameMissing };
  if (engagementFileName(draft) === undefined) return { field: namingField(draft), message: nameUnusable };
  if (!/^([1-9]\d{0,3})?$/.test(draft['sessions-contracted'].trim())) {
    return { field: 'sessions-contracted', message: noWholeNumber };
  }
  const start = draft.start.trim();
  if (start !== '' && !isDay(start)) return { field: 'start', message: noDay };
  return undefined;
}

/** The field that the engagement's note is named after: the codename, else the coachee. */
export function namingField({ codename }: EngagementDraft): 'codename' | 'coachee' {
  return codename.trim() === '' ? 'coachee' : 'codename';
}

/** The name of the engagement's note, made safe. Undefined where nothing is left. */
export function engagementFileName(draft: EngagementDraft): string | undefined {
  return safeFileName(draft[namingField(draft)]);
}

/**
 * Asks for a new engagement in a form.
 *
 * @param filledIn what it begins with
 * @param former the path of the one that it follows on from
 * @param make makes the engagement and closes the form it is given, or says what is in the way: the form shows that
 *   and keeps what was typed
 */
export function askForDraft(
  app: App,
  filledIn: Partial<EngagementDraft>,
  former: string | undefined,
  make: (draft: EngagementDraft, form: Form) => Promise<DraftProblem | undefined>,
): void {
  const { commands, dialogs } = words;
  const form = createForm(app, commands.newEngagement, { form: 'new-engagement', path: former });
  const before = { ...EMPTY_DRAFT, ...filledIn };

  function addText(field: DraftField, name: string, description = '', attributes: Record<string, string> = {}) {
    const typed = form.addText(form.addField(field, name, description), name, namesForLinks(before[field]), attributes);
    return () => asWritten(before[field], typed());
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
