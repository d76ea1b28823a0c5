import type { GoalStatus } from '../../domain/goal-note';

/** The text a sentence is about. */
export type Where = 'note' | 'template';

/** Parts of a note that could not be read as written: plain sentences that say what to do. */
export const diagnostics = {
  // A value that does not fit, and what is allowed in its place.
  misfit: (found: string, allowed: string) => `“${found}” does not fit here. Allowed: ${allowed}.`,
  oneText: 'one text',
  texts: 'texts',
  number: 'a number',
  numberFrom: (least: number) => `a number of ${least} or more`,
  numberBetween: (least: number, most: number) => `a number from ${least} to ${most}`,
  checkbox: 'true or false',
  day: 'a day as YYYY-MM-DD',
  sessionStatus: 'planned, held, cancelled, no-show. Until it says one of them, the session counts as none of them',
  listOf: (allowed: string) => `a list of ${allowed}`,
  severalLinks: (found: string) => `“${found}” has more than one link. Write one link per value.`,
  severalNames: (found: string) => `“${found}” are spellings of one name, so none of them is read. Keep one.`,

  // Sessions and goals.
  sessionWithoutDay: 'The session has no day and is left out. Give it one as YYYY-MM-DD.',
  heldInFuture: (date: string) => `The session is dated ${date}, after today, so it counts as planned.`,
  endedWithoutDay: (status: GoalStatus) =>
    `The goal is ${status} without a day, so it still counts as in force. Give the day.`,
  circleOfGoals: 'Following replaced-by leads back to this goal. Let the last goal of the chain have none.',
  goalOfOther: 'This goal belongs to another engagement. List a goal of this one, or change the goal’s engagement.',
  sessionGoalOfOther:
    'This goal belongs to another engagement. Name a goal of this one, or change the goal’s engagement.',
  contractedNotListed: (engagement: string) =>
    `The goal is contracted, but not on the list of its engagement “${engagement}”. ` +
    'List it there, or give it another status.',
  goalsInOneValue: (count: number) =>
    `${count === 2 ? 'Two' : count} goals in one value, which counts for none of them. Make each an item of its own.`,
  severalGoals: (count: number) => `${count} goals of this engagement have this name. Link the one that is meant.`,

  // The engagement that a session or goal names.
  sessionOfSeveral: (count: number) =>
    `The session names ${count} engagements and can belong to one. Keep that one, and make a session of each other.`,
  namesNoEngagement: 'The session names no engagement. Link the one it belongs to.',
  noSuchNote: 'No note has this name. Link an engagement.',
  notAnEngagement: 'This note is not an engagement. Link one that is.',
  noSuchEngagement: 'No engagement has this path, file name, codename or coachee. Link one.',
  severalEngagements: (count: number) => `${count} engagements go by this name. Link the one that is meant.`,

  // A whole note: the text in place of a property and its value, then the reason.
  frontMatter: 'front matter',
  file: 'file',
  copyOf: (original: string) =>
    `Sync made this copy of “${original}”, and nothing in it counts. ` +
    'Move over what only the copy says, then delete it.',
  unreadable: 'unreadable',
  /** `error` is what the disk says. */
  fileUnreadable: (error: string) => `The file could not be read: ${error}`,
  unclosed: 'The front matter is not closed: a line with three hyphens is missing below it.',
  /** `reason` is one of the sentences below. */
  unreadableAt: (line: number | null, reason: string) => (line === null ? reason : `Line ${line}: ${reason}`),
  /** `reason` is one of the two above; `wasRead` tells whether the note could be read before. */
  untilFixed: (reason: string, wasRead: boolean) =>
    `${reason} Please fix it in source mode; until then ${
      wasRead ? 'its last readable content counts' : 'nothing in it counts'
    }.`,
  /** `mistake` is one of `mistakes`. */
  yaml: (where: Where, mistake: string) => `The properties at the top of the ${where} cannot be read: ${mistake}.`,
  noProperties: (where: Where, found: 'list' | 'text') =>
    `The properties at the top of the ${where} are ${
      found === 'list' ? 'a list' : 'plain text'
    }; write each as a name, a colon and a value.`,
  /** The mistakes there can be in YAML, after the colon of `yaml`. */
  mistakes: {
    duplicate: 'one of them is there twice',
    indentation: 'a line is not indented as it should be, or a bracket is not closed',
    notClosed: 'a quote or bracket is not closed',
    textGoesOn: 'text continues after a quote or bracket, so all of it needs quotes',
    needsQuotes: 'a value with a character like a colon or a star in it needs quotes',
    noName: 'a line has no name, or no space after the colon of its name',
    dots: 'a line that begins with three dots or hyphens ends them too early',
    tab: 'a line is indented with a tab; use spaces',
    sign: 'a value that begins with a star, an ampersand or an exclamation mark needs quotes',
    percent: 'a line begins with a percent sign; put it in quotes or remove it',
    backslash: 'a backslash in double quotes comes before a character it cannot go with; use single quotes',
    inBrackets: 'a list or nested names are in brackets; write them on lines of their own, or in quotes',
    comma: 'a comma is missing in brackets, or there is one too many; an item with a comma in it needs quotes',
    comment:
      'a number sign has no space before it, or begins a comment, so that a bracket is not closed; ' +
      'a value with one in it needs quotes',
    notOpened: 'a bracket is closed that was not opened; text with a bracket in it needs quotes',
    hyphen: 'a list begins on the line of its name; begin it on the next line, or put the value in quotes',
    afterSign: 'text comes right after “|” or “>”; put it on the next line, or all of the value in quotes',
    longName: 'a name has more than 1024 characters; text with a colon in it needs quotes',
    tooDeep: 'brackets or lists are nested too deeply',
    tooManyReferences: 'values that refer to each other with “&” and “*” would grow without end; write them out',
    unknown: 'something in them is not written as it should be',
  },
};

/** Why something is not written: plain sentences that follow the name of the note or template. */
export const writing = {
  // Properties that cannot be changed one by one.
  unclosed: (where: Where) => `The ${where} begins with --- but no second line of --- closes the properties.`,
  noNumber: (name: string) => `“${name}” needs a number.`,
  severalNames: (names: string) => `“${names}” are spellings of one name; please keep one of them.`,
  notOnItsOwn: (name: string) =>
    `“${name}” is written in a way that cannot be changed on its own; please change it by hand.`,
  lineOfDots: 'A line of three dots ends the properties too early; please remove it.',
  inBraces: 'The properties stand inside braces; please write each on a line of its own as “name: value”.',
  notPlain: 'This line is not a plain property; please write each on a line of its own as “name: value”.',

  // Templates.
  tokenAsName: (name: string) => `“${name}” cannot be the name of a property.`,
  sameName: (name: string) => `Two of its properties would be called “${name}” in this vault.`,
  nestedValue: (name: string) => `“${name}” in the template contains more than text or a list of texts.`,
  codeAbove:
    'Templater code comes before its properties, so Groundwork cannot add what a session needs. ' +
    'Put it below them.',
  neverClosed: 'A code block or comment in it is never closed and would hide what comes after it.',
  hidesCommand: 'Its properties hide a Templater command (<%).',
  notOneByOne: 'Write each of its properties as “name: value”.',
  /** The name of a built-in template, from the kind of note it is for. */
  templateName: (kind: string) => `${kind} template`,

  // The vault.
  openTwice: 'It is open twice, and the two differ. Wait until both show the same, then try again.',
  changedElsewhere: 'It has just been changed elsewhere. Wait until it shows the change, then try again.',
  editorNotReady: 'Its editor is not ready yet. Try again.',
  gone: 'It was moved or deleted in the meantime. Try again.',
  taken: 'Something with this name is already there. Choose another name.',
  folderIsFile: (file: string) =>
    `“${file}” is a file, so no folder can have this name. Rename it, or choose another folder in the settings.`,
  changedMeanwhile: 'It was changed.',
  /** `why` is what the app says. */
  failed: (why: string) => `The app could not write the note: ${why}`,
  /** Used if the app gives no reason. */
  fileUnchanged: 'The file is as it was.',
  /** `why` is what the app says. */
  settingsNotSaved: (why: string) => `The settings could not be saved, so the previous ones still apply: ${why}`,
  /** `why` is what the app says. */
  settingsNotKept: (why: string) =>
    `The settings come from an earlier version, and no copy of them could be kept. So none were saved: ${why}`,
  settingsLocked: 'The settings cannot be read or come from a newer version. The defaults apply, and nothing is saved.',
};
