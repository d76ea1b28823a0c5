import type { Mark, SessionStatus, ValueEvidence } from '../../domain/session-note';

const status: Record<SessionStatus, string> = {
  held: 'Held',
  cancelled: 'Cancelled',
  'no-show': 'No-show',
  planned: 'Still to come',
};

const mark: Record<Mark, string> = {
  recognition: 'Recognition: the doubt was said and taken seriously',
  value: 'Value: they left with a view they could not have had alone',
  purpose: 'Purpose: it is specific, checkable and their own',
};

const evidence: Record<ValueEvidence, string> = {
  said: 'They said so',
  shown: 'It showed',
  guess: 'My guess',
};

/** The form that records a session. */
export const recording = {
  title: (session: string) => `Record “${session}”`,
  theHour: 'The hour',
  howItWent: 'How it went',
  status,
  day: 'Day',
  minutes: 'Minutes',
  renames: 'Rename the note, too',
  renamesTo: (note: string) => `It becomes “${note}”. Asked once; the settings can change it.`,

  goals: 'What it was about',
  anotherGoal: 'Something else…',
  keepsComingUp: 'keeps coming up',
  lastTime: 'came up last time',
  leftForLater: 'left for later',
  detour: 'Outside the contract, by choice',

  worthIf: 'What would make it worth their while',
  inTheirWords: 'In their words.',
  mark,
  doubt: 'The doubt',
  outsideView: 'The view',
  inOneSentence: 'In one sentence.',
  valueEvidence: 'How you know it was of use',
  notNoted: 'Not noted',
  evidence,
  purpose: 'What it is for',
  purposeIs: 'In one sentence, their own words if you can. It becomes the engagement’s purpose.',
  /** Of a prospect, with its first session. */
  begins: 'The engagement has begun',
  revisitResistance: 'Come back to the doubt next time',
  resistanceRevisited: (day: string) => `We came back to the doubt of ${day}`,
  cameBack: 'We came back to the doubt',

  commitmentsToo: 'Commitments, too',
  commitmentsAndLevelsToo: 'Commitments and levels, too',
  firstNeedsNone: 'A first session needs none.',
  othersRead: 'Others read the note of this session.',
  commitments: 'New commitments',
  thereAlready: 'Open there already',
  notAgain: (commitment: string) => `“${commitment}” is open already and is not added again.`,

  next: 'Next session',
  noneYet: 'Leave it empty for none yet.',
  byCadence: (day: string) => `By cadence: ${day}`,
  plannedNext: (day: string) => `Planned already: ${day}.`,
  plannedThatDay: 'A session is planned for that day, so none is made.',

  noDay: 'Give the day as YYYY-MM-DD.',
  notYet: 'That day is still to come. Choose today or an earlier day, or say that it is still to come.',
  noMinutes: 'Give a number of 0 or more, or leave it empty.',
  noNextDay: 'Give a day as YYYY-MM-DD, or leave it empty.',
  nextTooEarly: 'Choose a day to come, after this session.',
};
