import { listWords } from '../sentences';

/** The names of the commands, their questions and their results. Notes are given by name. */
export const commands = {
  // Names, as the palette lists them
  openEngagements: 'Open engagements',
  newEngagement: 'New engagement',
  newFirstSession: 'New first session',
  newSession: 'New session',
  prepareSession: 'Prepare the next session',
  insertFirstSession: 'Insert first-session template',
  insertSessionTemplate: 'Insert session template…',
  writeTemplates: 'Write the built-in templates to the folder',
  recordSession: 'Record session…',
  undoRecording: 'Undo recording',
  tagGoals: 'Tag goals',
  contractGoals: 'Contract goals',
  contractGoal: 'Describe a goal…',
  makeGoalNote: 'Make a note of a label…',
  recontract: 'Re-contract to change or end goals…',
  undoRecontracting: 'Undo re-contracting',
  markFoundation: 'Mark foundation',
  declareDetour: 'Declare a detour',
  takeBackDetour: 'Take back the detour',
  agreeLevels: 'Agree levels',
  noteLevel: 'Note a level',
  showLevels: 'Show levels',
  editEngagement: 'Edit engagement…',
  pauseEngagement: 'Pause engagement…',
  resumeEngagement: 'Resume engagement',
  undoEditing: 'Undo the change to an engagement',
  closeEngagement: 'Close engagement',
  reopenEngagement: 'Reopen engagement',
  // Not in the palette: what a note needs that belongs to none
  chooseEngagement: 'Choose engagement…',

  // What is asked for
  engagementOfNewSession: 'Engagement of the new session',
  engagementToRecord: 'Engagement whose session you record',
  engagementOfThisSession: 'Engagement this session belongs to',
  engagementOfGoal: (goal: string) => `Several engagements share “${goal}”. Which one?`,
  engagementOf: (note: string) => `Engagement that “${note}” belongs to`,
  createEngagement: 'New engagement…',
  sessionTemplateFor: (note: string) => `Session template for “${note}”`,
  /** Shown before a template goes into a note of another day than today. */
  sessionOfDay: (day: string) => `The note dates this session ${day}.`,
  severalDays:
    'The headings of this note name several days. The template goes below the one above the cursor; ' +
    'if you mean another, put the cursor there first.',
  newSessionWith: (engagement: string) => `New session with “${engagement}”`,
  goalsContractedWith: (engagement: string) => `Goals contracted with “${engagement}”`,
  goalToContractWith: (engagement: string) => `Goal to describe with “${engagement}”`,
  anotherGoal: 'Another goal…',
  labelToMakeANoteOf: 'Label to make a note of',
  formOfGoal: (goal: string) => `Contract “${goal}” or describe it…`,
  noteOfLabel: (label: string) => `Make a note of “${label}”…`,
  goalsWorkedOnIn: (note: string) => `Goals worked on in “${note}”`,

  pause: 'Pause',

  // Where a goal stands, beside its tick
  notContracted: 'not contracted',
  countsOnceContracted: 'proposed: counts once its note says contracted',
  takeOff: (goal: string) => `Take “${goal}” off the list`,
  listedProposed: 'listed, but only proposed',
  emerging: 'emerging',
  emergingLabel: 'emerging; as a label it counts for past sessions too',
  goalNote: 'goal note',
  workedOn: (times: number) => (times === 1 ? 'worked on once' : `worked on ${times} times`),
  workedOnInHeld: 'Held sessions worked on it. To end it, give its note a status and the day it ended.',
  hasEnded: 'It has ended. To take it up again, change the status in its note.',
  aLabel: 'a label, without a note',
  stillOpen: (fields: readonly string[]) => `still open: ${fields.join(', ')}`,
  openField: { 'good-looks-like': 'what good looks like', evidence: 'how it will show', owner: 'whose aim it is' },

  // What the form for a goal is opened for, and what will come of it
  contractGoalWith: (engagement: string) => `Contract a goal with “${engagement}”`,
  contractGoalNamed: (goal: string) => `Contract “${goal}”`,
  completeGoal: (goal: string) => `Describe “${goal}”`,
  noteOf: (label: string) => `A note of “${label}”`,
  contractedWith: (engagement: string) => `“${engagement}” will list it.`,
  contractedFromToday: (engagement: string) =>
    `“${engagement}” will list it and note today as the day. It counts from today; earlier sessions stay as they are.`,
  labelStaysContracted: 'It stays contracted. Sessions that name it still count, and none of them is changed.',
  labelBecomesProposed: 'This does not contract it: its note will say proposed. No session is changed.',
  onlyWhatYouChange: 'Only what you change here is written.',

  // Re-contracting
  recontractWith: (engagement: string) => `Re-contract with “${engagement}”`,
  recontracted: (engagement: string) => `Re-contracted with “${engagement}”.`,
  recontractingUndone: (engagement: string) =>
    `Re-contracting with “${engagement}” is undone. Everything is as it was.`,
  notUndone: (note: string, reason: string) => `Nothing was undone. “${note}” is in the way: ${reason}`,
  nothingDecided: 'Nothing changes yet: say what becomes of a goal, or add one.',
  dayToCome: 'Choose today or an earlier day.',
  endsTooEarly: (goal: string, day: string) => `“${goal}” was contracted on ${day}. Choose that day or a later one.`,
  successorMissing: 'Say what takes its place.',
  cannotTake: (goal: string) =>
    `“${goal}” cannot be contracted here: it has ended, ends now, or belongs to another engagement.`,
  /** The name of a goal note where another one has that name already. */
  namesake: (goal: string, engagement: string) => `${goal} (${engagement})`,

  // How it went
  goalsSaved: (notes: readonly string[]) => `Goals saved in ${listOf(notes)}.`,
  engagementSaved: (notes: readonly string[]) => `Engagement linked in ${listOf(notes)}.`,
  recorded: (notes: readonly string[]) => `Recorded. Saved in ${listOf(notes)}.`,
  recordingUndone: (session: string) => `Recording “${session}” is undone. Everything is as it was.`,
  noSessionToRecord: (engagement: string) => `“${engagement}” has no session yet. Make one with “New session”.`,
  foundationSaved: (notes: readonly string[]) => `Foundation saved in ${listOf(notes)}.`,
  detourSaved: (notes: readonly string[]) => `A detour you both wanted: noted in ${listOf(notes)}.`,
  detourTakenBack: (notes: readonly string[]) => `No longer a detour: ${listOf(notes)}.`,
  templateAdded: (notes: readonly string[]) => `Template added to ${listOf(notes)}.`,
  templateComplete: (notes: readonly string[]) => `All of the template is already in ${listOf(notes)}.`,
  levelsAgreed: (notes: readonly string[]) => `What the levels mean is saved in ${listOf(notes)}.`,
  levelsNoted: (notes: readonly string[]) => `Levels noted in ${listOf(notes)}.`,
  levelsOnceHeld: 'Levels can be noted once the session has been held and belongs to an engagement.',
  noGoalForLevels: (session: string) => `On the day of “${session}” no goal with a note was contracted.`,
  engagementClosed: (notes: readonly string[]) => `Closed. Saved in ${listOf(notes)}.`,
  engagementChanged: (notes: readonly string[]) => `Saved in ${listOf(notes)}.`,
  engagementPaused: (notes: readonly string[]) => `Paused: ${listOf(notes)}.`,
  engagementResumed: (notes: readonly string[]) => `Active again from today: ${listOf(notes)}.`,
  engagementAsBefore: (notes: readonly string[]) => `Undone. As before: ${listOf(notes)}.`,
  engagementReopened: (notes: readonly string[]) => `Open again: ${listOf(notes)}.`,
  nothingChanged: (notes: readonly string[]) => `Nothing changed in ${listOf(notes)}.`,
  notChanged: (note: string, reason: string) => `“${note}” was not changed. ${reason}`,
  notSavedYet: (note: string, reason: string) =>
    `“${note}” is changed in the editor, but not on the disk yet. Keep it open until the app has saved it. ${reason}`,
  notCreated: (note: string, reason: string) => `“${note}” was not created. ${reason}`,
  willBeOpened: (note: string) => `“${note}” is there already. It will be opened as it is.`,
  openedAsItIs: (note: string) => `“${note}” is there already. It is opened as it is.`,
  unknownTokens: (tokens: readonly string[], note: string) =>
    `The template has tokens that Groundwork does not know: ${tokens.join(', ')}. They stay in “${note}”.`,

  templatesWritten: (count: number, folder: string) =>
    `${count === 1 ? 'One template was' : `${count} templates were`} written to “${folder}”.`,
  templatesKept: (count: number) => `${count === 1 ? 'One was' : `${count} were`} there already and stay as they are.`,
  templatesThere: (folder: string) => `All templates are in “${folder}” already. They stay as they are.`,
  noTemplatesFolder: 'Choose a templates folder in the settings of Groundwork first.',

  // What became of the other notes where one could not be changed
  takenBack: (note: string) => `“${note}” was changed, and then put back as it was.`,
  takenBackUnsaved: (note: string) =>
    `“${note}” was changed. It is put back in the editor, but the app could not save that yet: have a look at it.`,
  notTakenBack: (note: string) => `“${note}” was changed before that and could not be put back: have a look at it.`,
  notChangedEither: (note: string) => `“${note}” was not changed either.`,
  withdrawn: (note: string) => `“${note}” was created, and then moved to the trash.`,
  notWithdrawn: (note: string) => `“${note}” was created before that and could not be removed: have a look at it.`,
  notCreatedEither: (note: string) => `“${note}” was not created either.`,

  // Why not: what a property says
  says: (property: string, value: string) => `“${property}” says “${value}”.`,
  saysByNow: (property: string, value: string) => `“${property}” now says “${value}”.`,
  saysNoLonger: (property: string, value: string) => `“${property}” no longer says “${value}”.`,
  saysSomethingElse: (property: string, value: string, wanted: string) =>
    `“${property}” says “${value}”, not “${wanted}”. Change it, or use another note.`,
  hasChanged: (property: string) => `“${property}” has changed since you opened this form. Check it and try again.`,
  noMember: (property: string) => `“${property}” no longer says “session” or “goal”.`,
  noList: (property: string) => `“${property}” is not a list; please fix it first.`,
  engagementAndDayMissing: (engagement: string, date: string) =>
    `Give “${engagement}” an engagement and “${date}” a day as YYYY-MM-DD first.`,

  // Why not: what the note is or belongs to
  noEngagement: 'It is no longer an engagement.',
  isNoEngagement: (note: string) => `“${note}” is no longer an engagement.`,
  goalBelongsElsewhere: (engagement: string) => `It no longer belongs to “${engagement}”. Contract the goals again.`,
  goalEndsElsewhere: (engagement: string) => `It no longer belongs to “${engagement}”. Close the engagement again.`,
  goalElsewhere: 'Its note belongs to another engagement, which says how it ends.',
  goalIsShared: (engagements: readonly string[]) =>
    `Shared with ${listOf(engagements)}: what you decide here counts there, too.`,
  sessionBelongsElsewhere: (engagement: string) => `It no longer belongs to “${engagement}”. Tag its goals again.`,
  namesAnotherEngagement: 'It now names another engagement. Try again.',
  isForAnotherEngagement: 'It is there already, for another engagement.',
  goalIsThere: (goal: string) => `There is a goal “${goal}” already. Choose other words, or describe that one.`,
  goalNoteIsThere: (path: string) => `“${path}” is there already. Choose other words.`,
  labelMeansSeveral: (goal: string) => `“${goal}” and another goal note have this name. Rename one of them first.`,
  labelNotListed: (property: string) => `“${property}” no longer lists the label. Try again.`,
  goalMovedOn: 'It has changed since you opened this form. Try again.',
  changedByNow: (property: string) => `“${property}” has changed since you opened this form. Try again.`,
  isThere: (path: string) => `“${path}” is there already. Choose another name or codename.`,

  // Why not: the file, the link, the template
  atLine: (line: number, reason: string) => `Line ${line}: ${reason}`,
  tooLarge: 'It is larger than 2 MB, and the app does not read the properties of notes that large. Split it first.',
  cannotLink: (name: string) => `“${name}” cannot be linked: it is gone, or its name contains one of # ^ [ ] |.`,
  templateUnusable: (name: string, reason: string) => `The template “${name}” cannot be used. ${reason}`,
  noPrivateSection: (template: string, heading: string) =>
    `The template “${template}” has no private section. To keep what you write for yourself off the card, put it ` +
    `below a heading such as “${heading}”, or one that you name in the settings.`,
  templateGone: 'The template is gone. Choose another one.',
};

function listOf(notes: readonly string[]): string {
  return listWords(notes.map((note) => `“${note}”`), 'en-GB');
}
