import type { Origin } from '../../domain/engagement-note';
import type { Mark } from '../../domain/foundation';
import type { Owner } from '../../domain/goal-note';
import type { Fate } from '../../domain/recontracting';

const origin: Record<Origin, string> = {
  chosen: 'Their own choice',
  expected: 'Expected of them',
  cohort: 'Part of a programme',
  'unspoken-concern': 'A concern nobody has voiced',
};

const fate: Record<Fate, string> = {
  met: 'Met',
  dropped: 'Dropped',
  replaced: 'Replaced by…',
  paused: 'Paused',
  resumed: 'Taken up again',
};

const aimOf: Record<Owner, string> = {
  coachee: 'The coachee’s own',
  shared: 'Shared by coachee and sponsor',
  sponsor: 'The sponsor’s',
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
  contract: 'Contract',
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

  // A goal
  whatExactly: 'What exactly',
  whatExactlyIs: 'The aim in one line, in their words if you can. The note is named after it.',
  situations: 'In which situations',
  situationsAre: 'Where it would show, with whom, how often.',
  goodLooksLike: 'What a good outcome looks like',
  goodLooksLikeIs: 'At the horizon: what somebody would see or hear who knew nothing of this.',
  horizon: 'Horizon',
  horizonIs: 'The day to look back from, a year from the contract unless you agree on another.',
  evidence: 'How it will show, and who notices',
  evidenceIs: 'One sign a line. Enter goes on in a new line.',
  lineOf: (list: string, number: number) => `${list}: ${number}`,
  addLine: 'Add a line',
  removeLine: 'Remove this line',
  whoseAim: 'Whose aim it is',
  whoseAimIs: 'Who would miss it if it were dropped.',
  aimOf,
  aimNotSettled: 'Not settled yet',
  goalMissing: 'Say in a line what it is about, so that the goal can be found.',

  // Re-contracting
  recontract: 'Re-contract',
  look: 'Show what will be written…',
  whatWillBeWritten: 'What will be written',
  back: 'Back',
  undo: 'Undo',
  willBeWritten: (count: number) =>
    count === 1 ? 'One note changes. Nothing is written yet.' : `${count} notes change. Nothing is written yet.`,
  recontractedOn: 'Day',
  recontractedOnIs: 'The day on which you agreed on it.',
  dayNeeded: 'Give a day as YYYY-MM-DD.',
  goalsInForce: 'What becomes of the goals',
  staysAsItIs: 'Stays as it is',
  fate,
  whatBecomesOf: (goal: string) => `What becomes of “${goal}”`,
  replacedBy: 'By',
  replacedByIs: 'A new aim in one line, or one that is there.',
  whatReplaces: (goal: string) => `What replaces “${goal}”`,
  goalsFromThen: 'What comes to them',
  freshGoals: 'New goals',
  freshGoalsAre: 'One aim a line. Each gets a note, which you can complete afterwards.',

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
