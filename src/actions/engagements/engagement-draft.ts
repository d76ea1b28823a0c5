import { isDay } from '../../domain/day';
import { safeFileName } from '../../text/file-name';
import { words } from '../../words/words';

/** What the form for a new engagement asks for, and what it holds before anything is typed. */
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

/** What is not right with a draft: the field and one plain sentence. */
export interface DraftProblem {
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
