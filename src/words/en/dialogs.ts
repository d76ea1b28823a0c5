import type { Origin } from '../../domain/engagement-note';
import type { Mark } from '../../domain/foundation';

const origin: Record<Origin, string> = {
  chosen: 'Their own choice',
  expected: 'Expected of them',
  cohort: 'Part of a programme',
  'unspoken-concern': 'A concern nobody has voiced',
};

/** What each mark of the foundation stands for. */
const markMeans: Record<Mark, string> = {
  recognition: 'Any reluctance was said out loud and treated as reasonable.',
  value: 'They left with one outside view they could not have come to alone.',
  purpose: 'What is being developed is specific, checkable and their own aim.',
};

/** What forms and suggesters say of themselves; what they are opened for, the commands say, and their titles too. */
export const dialogs = {
  cancel: 'Cancel',
  save: 'Save',
  create: 'Create',
  unexpected: (error: string) => `Groundwork met something unexpected and stopped. ${error}`,

  // New engagement
  coachee: 'Coachee',
  coacheeIs: 'Who you work with.',
  codename: 'Codename',
  codenameIs: 'Shown in the list instead of the name. The note is named after it.',
  organisation: 'Organisation',
  sponsor: 'Sponsor',
  sponsorIs: 'Who asked for the coaching or pays for it, where that is somebody else.',
  howItCameAbout: 'How it came about',
  originNotNoted: 'Not noted',
  origin,
  sessionsContracted: 'Sessions contracted',
  start: 'Start',
  nameMissing: 'Give the coachee or a codename, so that the engagement can be found.',
  nameUnusable: 'The note is named after this. Use at least one letter or digit.',
  noWholeNumber: 'Give a whole number from 1 up, or leave it empty.',
  noDay: 'Give a day as YYYY-MM-DD, or leave it empty.',

  // Sessions
  proposed: 'proposed',
  ownTemplate: 'your template',
  insert: 'Insert',
  preview: 'Show what will be written',
  previewOf: (note: string) => `“${note}” will be:`,
  nothingToAdd: (note: string) => `All of it is already in “${note}”.`,
  linesKept: (count: number) => (count === 1 ? 'one line stays' : `${count} lines stay`),

  // Foundation
  markMeans,

  // Goals
  addGoal: (label: string) => `Add “${label}”`,
  newGoal: 'new',
  ticked: (count: number) => `${count || 'None'} ticked`,
  notSavedYet: (label: string) => `Not saved yet: tick a goal, add “${label}” or empty the line.`,
  noGoals: 'No goals yet. Type one to add it.',
  toMove: 'to move',
  toTick: 'to tick or add',
  ctrlEnter: 'ctrl ↵',
  toSave: 'to save',
  toCancel: 'to cancel',
};
