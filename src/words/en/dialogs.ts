import type { EngagementStatus, Format, Origin } from '../../domain/engagement-note';
import type { Level } from '../../domain/level';
import type { Mark } from '../../domain/session-note';
import type { Owner } from '../../domain/goal-note';
import type { GoalOutcome } from '../../domain/recontracting';

const origin: Record<Origin, string> = {
  chosen: 'Their own choice',
  expected: 'Expected of them',
  cohort: 'Part of a programme',
  'unspoken-concern': 'A concern nobody has voiced',
};

const formatIs: Record<Format, string> = { individual: 'one person', group: 'a group', team: 'a team' };

const statusIs: Record<EngagementStatus, string> = {
  prospect: 'not begun yet',
  active: 'active',
  paused: 'paused',
  closed: 'closed',
};

const goalOutcome: Record<GoalOutcome, string> = {
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

/** The meaning of each mark of the foundation. */
const markMeans: Record<Mark, string> = {
  recognition: 'Any reluctance was said out loud and treated as reasonable.',
  value: 'They left with one outside view they could not have come to alone.',
  purpose: 'What is being developed is specific, checkable and their own aim.',
};

/** The meaning of each level of a goal. */
const levelIs: Record<Level, string> = {
  2: 'much more than expected',
  1: 'more than expected',
  0: 'what you expect, by the horizon',
  [-1]: 'less than expected',
  [-2]: 'much less than expected',
};

function signed(level: number): string {
  return level > 0 ? `+${level}` : String(level).replace('-', '−');
}

/** The texts of forms and suggesters; their titles are the names of the commands. */
export const dialogs = {
  cancel: 'Cancel',
  save: 'Save',
  create: 'Create',
  contract: 'Contract',
  unexpected: (error: string) => `Something went wrong in Groundwork, so it stopped. ${error}`,

  // What was typed before
  typedBefore: 'What you typed before is still here.',
  filledInAnew: (fields: readonly string[]) =>
    `By now, something else would be filled in here: ${fields.join(', ')}. Look at it before you save.`,
  takeUp: 'Take it up',

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
  noWholeNumber: 'Give a whole number of 1 or more, or leave it empty.',
  noDay: 'Give a day as YYYY-MM-DD, or leave it empty.',

  // Editing an engagement
  editWith: (engagement: string) => `Edit “${engagement}”`,
  purpose: 'Purpose',
  purposeIs: 'What the work is for, in one sentence; their own words if you can.',
  format: 'With whom',
  formatIs,
  groupSize: 'How many people',
  coachees: 'Who takes part',
  coacheesAre: 'One name per line. Press Enter for a new line.',
  oneCoachee: 'This one has several coachees. Leave one, or choose a group or a team.',
  cadence: 'Days between sessions',
  cadenceIs: (usual: number) => `Left empty, ${usual} days count.`,
  reviewDue: 'Next review',
  reviewDueIs: 'The day by which you agreed to look at how it is going, with the sponsor where there is one.',
  end: 'Contract ends',
  status: 'How it stands',
  statusIs,
  closedStays: '“Reopen engagement” makes it active again.',
  /** `value` is what its note says. */
  misfitStays: (value: string) => `Its note says “${value}”, which does not fit here. It stays until you change it.`,

  // Pausing
  pauseWith: (engagement: string) => `Pause “${engagement}”`,
  pausingMeans: 'While it is paused, nothing is said to be late or due. Sessions, goals and numbers stay.',
  pausedAlready: 'It is paused. Say how long the pause goes on.',
  pausedUntil: 'Paused until',
  pausedUntilIs: 'Leave it empty where that is open.',
  pauseOver: 'Choose today or a day to come, or leave it empty.',

  // Sessions
  day: 'Day',
  /** The next day by the usual distance, on a button: “13 Apr, in 28 days”. */
  nextByCadence: (date: string, when: string) => `${date}, ${when}`,
  nextByCadenceIs: 'The next day by the usual distance between your sessions',
  thereAlready: (count: number): string =>
    count === 1 ? 'There is a session already.' : 'There are sessions already.',
  openIt: (note: string) => `Open “${note}”`,
  fillIt: (note: string) => `Put the template into “${note}”`,
  makeAnother: 'Make another note',
  sessionSaid: (date: string, status: string) => `${date}, ${status}`,
  openNote: 'Open',
  commitmentsToChoose: 'Commitments for this note',
  othersReadIt: 'Others read this note. It takes only the commitments that you choose.',
  proposed: 'proposed',
  ownTemplate: 'your template',
  insert: 'Insert',
  preview: 'Show what will be written',
  previewOf: (note: string) => `“${note}” will look like this:`,
  changesIn: (note: string) => `“${note}” will look like this, without the lines marked −:`,
  lineByLine: (note: string) => `“${note}” line by line`,
  /** Spoken before a line that is added or removed. */
  lineMarks: { added: 'added', removed: 'removed' },
  nothingToAdd: (note: string) => `All of it is already in “${note}”.`,
  linesKept: (count: number) => (count === 1 ? 'one unchanged line' : `${count} unchanged lines`),

  // A goal
  whatExactly: 'What exactly',
  whatExactlyIs: 'The aim in one line, in their words if you can. The note is named after it.',
  situations: 'In which situations',
  situationsAre: 'Where it would show, with whom, how often.',
  goodLooksLike: 'What a good outcome looks like',
  goodLooksLikeIs: 'What other people will see or hear once it has gone well.',
  horizon: 'Horizon',
  horizonIs: 'The day to look back from, a year from the contract unless you agree on another.',
  evidence: 'How it will show, and who notices',
  evidenceIs: 'One sign per line. Press Enter for a new line.',
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
  goalOutcome,
  whatBecomesOf: (goal: string) => `What becomes of “${goal}”`,
  replacedBy: 'By',
  replacedByIs: 'A new aim in one line, or one that is there.',
  whatReplaces: (goal: string) => `What replaces “${goal}”`,
  goalsFromThen: 'What is added',
  freshGoals: 'New goals',
  freshGoalsAre: 'One aim per line. Each gets a note, which you can add to afterwards.',
  // What several notes will be
  nothingWritten: 'Nothing yet.',

  // Closing an engagement, and opening it again
  closeWith: (engagement: string) => `Close “${engagement}”`,
  closingMeans: 'What was agreed at the beginning, and what came of it. Nothing is written until you close.',
  purposeAgreed: 'Purpose agreed',
  noPurpose: 'None was written down.',
  worthIfSaid: 'What would make it worth their while',
  goalsAgreed: 'Goals agreed',
  evidenceAgreed: 'How it was to show',
  noticedSince: 'Noticed along the way',
  labelGetsNote: 'It is a label: if you say how it ended, it gets a note that says so.',
  whatBecameOf: (goal: string) => `What became of “${goal}”`,
  stillOpen: 'Still open',
  handOver: (note: string) => `Add to what carries on, in “${note}”`,
  noClosingNote: 'There is no closing session to hand these over in. You can take the list along.',
  copyList: 'Copy',
  copied: 'Copied',
  closedOn: 'Closed on',
  retainUntil: 'Keep the notes until',
  retainUntilIs: 'As agreed, or as the law requires. Leave it empty to note no day.',
  noClosingDay: 'Give the day as YYYY-MM-DD.',
  closedInFuture: 'Choose today or an earlier day.',
  beforeStart: (start: string) => `It began on ${start}. Give that day or a later one.`,
  keptTooShort: 'Choose the day of closing or a later one, or leave it empty.',
  reopenWith: (engagement: string) => `Reopen “${engagement}”`,
  reopeningCountsOn:
    'Session numbers and the sessions used and left carry on from where they were. ' +
    'A new contract with the same coachee is a new engagement.',
  newEngagementInstead: 'New engagement instead…',
  /** The first line of its note. `former` is a link, or a name. */
  followsOnFrom: (former: string) => `Follows on from ${former}.`,
  reopeningMeans:
    'The engagement is active again from today. Goals that ended stay so until you contract them again. ' +
    'The day on which it was closed stays in its note.',

  // Levels
  levelIs,
  levelsOf: (goal: string) => `What the levels of “${goal}” mean`,
  levelsAgreedBefore: 'Agree these words with the coachee before a level is noted. All five, or none.',
  levelMissing: 'Say what this level means too, or clear all five.',
  levelsIn: (session: string) => `Levels in “${session}”`,
  levelsMean: 'Where each goal stands, in the words agreed for it.',
  levelsNotAgreed: 'What its levels mean has not been agreed. Do that first, in its note, with “Agree levels”.',
  noLevel: 'None noted',
  levelsWith: (engagement: string) => `Levels with “${engagement}”`,
  goalAt: (goal: string, level: number) => `${goal}: ${signed(level)}`,
  notedSoFar: 'Noted so far',
  sponsorSeesLevel: 'The sponsor may see this level.',
  sponsorSeesNoLevel: 'The sponsor does not see this level.',
  noLevels: 'No goal has a level yet. “Note a level” is offered on a session that was held.',
  attainment: (score: number) => `Goal attainment: T = ${Math.round(score * 10) / 10}`,
  attainmentMeans:
    'Of these goals, by the words agreed for them: 50 is what was expected. It says nothing about the coachee, and ' +
    'it cannot be compared with anybody else’s.',

  // Foundation
  markMeans,

  // Goals
  addGoal: (label: string) => `Add “${label}”`,
  newGoal: 'new',
  ticked: (count: number) => `${count || 'None'} ticked`,
  notSavedYet: (label: string) => `Not saved yet: tick a goal, add “${label}” or clear the line.`,
  noGoals: 'No goals yet. Type one to add it.',
  toMove: 'to move',
  toTick: 'to tick or add',
  ctrlEnter: 'ctrl ↵',
  toSave: 'to save',
  toCancel: 'to cancel',
};
