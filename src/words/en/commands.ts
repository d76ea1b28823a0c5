import { listWords } from '../list-words';

/** What the commands are called, what they ask for, and how they tell what became of it. Notes are given by name. */
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
  tagGoals: 'Tag goals',
  contractGoals: 'Contract goals',
  markFoundation: 'Mark foundation',
  // Not in the palette: what a note needs that belongs to none
  chooseEngagement: 'Choose engagement…',

  // What is asked for
  engagementOfNewSession: 'Engagement of the new session',
  engagementOfThisSession: 'Engagement this session belongs to',
  engagementOf: (note: string) => `Engagement that “${note}” belongs to`,
  createEngagement: 'New engagement…',
  sessionTemplateFor: (note: string) => `Session template for “${note}”`,
  newSessionWith: (engagement: string) => `New session with “${engagement}”`,
  goalsContractedWith: (engagement: string) => `Goals contracted with “${engagement}”`,
  goalsWorkedOnIn: (note: string) => `Goals worked on in “${note}”`,

  // Where a goal stands, beside its tick
  notContracted: 'not contracted',
  countsOnceContracted: 'proposed: counts once its note says contracted',
  emerging: 'emerging',
  emergingLabel: 'emerging; as a label it counts for past sessions too',
  goalNote: 'goal note',
  workedOn: (times: number) => (times === 1 ? 'worked on once' : `worked on ${times} times`),
  workedOnInHeld: 'Held sessions worked on it. To end it, give its note a status and the day it ended.',
  hasEnded: 'It has ended. To take it up again, change the status in its note.',

  // How it went
  goalsSaved: (notes: readonly string[]) => `Goals saved in ${listOf(notes)}.`,
  engagementSaved: (notes: readonly string[]) => `Engagement linked in ${listOf(notes)}.`,
  foundationSaved: (notes: readonly string[]) => `Foundation saved in ${listOf(notes)}.`,
  templateAdded: (notes: readonly string[]) => `Template added to ${listOf(notes)}.`,
  templateComplete: (notes: readonly string[]) => `All of the template is already in ${listOf(notes)}.`,
  nothingChanged: (notes: readonly string[]) => `Nothing changed in ${listOf(notes)}.`,
  notChanged: (note: string, reason: string) => `“${note}” was not changed. ${reason}`,
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
  notTakenBack: (note: string) => `“${note}” was changed before that and could not be put back: have a look at it.`,
  notChangedEither: (note: string) => `“${note}” was not changed either.`,

  // Why not: what a property says
  says: (property: string, value: string) => `“${property}” says “${value}”.`,
  saysByNow: (property: string, value: string) => `“${property}” says “${value}” by now.`,
  saysNoLonger: (property: string, value: string) => `“${property}” no longer says “${value}”.`,
  saysSomethingElse: (property: string, value: string, wanted: string) =>
    `“${property}” says “${value}”, not “${wanted}”. Change it, or use another note.`,
  noMember: (property: string) => `“${property}” no longer says “session” or “goal”.`,
  noList: (property: string) => `“${property}” holds no list. Mend it first.`,
  engagementAndDayMissing: (engagement: string, date: string) =>
    `Give “${engagement}” an engagement and “${date}” a day as YYYY-MM-DD first.`,

  // Why not: what the note is or belongs to
  noEngagement: 'It is no longer an engagement.',
  isNoEngagement: (path: string) => `“${path}” is no longer an engagement.`,
  goalBelongsElsewhere: (engagement: string) => `It no longer belongs to “${engagement}”. Contract the goals again.`,
  sessionBelongsElsewhere: (engagement: string) => `It no longer belongs to “${engagement}”. Tag its goals again.`,
  namesAnotherEngagement: 'It names another engagement by now. Try again.',
  isForAnotherEngagement: 'It is there already, for another engagement.',
  isThere: (path: string) => `“${path}” is there already. Choose another name or codename.`,

  // Why not: the file, the link, the template
  atLine: (line: number, reason: string) => `Line ${line}: ${reason}`,
  tooLarge: 'It is larger than 2 MB, and the app reads no properties of such a note. Split it first.',
  cannotLink: (name: string) => `“${name}” cannot be linked: it is gone, or its name holds one of # ^ [ ] |.`,
  templateUnusable: (name: string, reason: string) => `The template “${name}” cannot be used. ${reason}`,
  templateGone: 'The template is gone. Choose another one.',
};

function listOf(notes: readonly string[]): string {
  return listWords(notes.map((note) => `“${note}”`), 'and');
}
