import type { Numbers } from '../../domain/numbers';

/** The name of each number of the rules, for the coach. */
const numbers: Record<keyof Numbers, string> = {
  cadenceDays: 'Usual cadence in days',
  minutes: 'Usual length of a session in minutes',
  driftingSessions: 'Drifting: sessions off the contract',
  driftingOf: 'Drifting: among the last',
  stalledSessions: 'Stalled: sessions without the goal',
  stalledDays: 'Stalled: days without the goal',
  untaggedSessions: 'Untagged: sessions without any goal',
  emergingSessions: 'Emerging: sessions with the goal',
  emergingOf: 'Emerging: among the last',
  quietCadences: 'Quiet: after how many cadences',
  revisitSessions: 'Revisit: stays for how many later sessions',
  noContractSessions: 'No contract after sessions',
  reviewDays: 'Review due soon: days ahead',
  endingDays: 'Contract end: days ahead',
  sessionsLeft: 'Sessions left: shown from how many',
  foundationRowSessions: 'Foundation: sessions it stays in the row',
  rowBadges: 'Most badges in a row',
};

/** Each language's name for itself. */
const languages = { en: 'English', de: 'Deutsch' };

/** Names and descriptions in the settings. */
export const settings = {
  /** The folders of a vault in which nothing was chosen yet, without any sign that a path cannot have. */
  folderNames: { engagementsFolder: 'Engagements', sessionsFolder: 'Sessions', goalsFolder: 'Goals' },

  // Where notes go
  whereNotesGo: 'Where notes go',
  engagementsFolder: 'Engagements folder',
  engagementsFolderIsFor: 'For new engagement notes. Leave it empty for the top of the vault.',
  sessionsFolder: 'Sessions folder',
  sessionsFolderIsFor: 'For new session notes. Leave it empty for the top of the vault.',
  goalsFolder: 'Goals folder',
  goalsFolderIsFor: 'For the first goal note of an engagement. The next ones go beside it.',
  templatesFolder: 'Templates folder',
  templatesFolderIsFor: 'Notes here are templates and never count. One named after a kind of session replaces ours.',
  folderProblem: {
    outside: 'This leads out of the vault. Name a folder inside it, like “Coaching/Sessions”.',
    hidden: 'Obsidian does not show what is in this folder, so notes in it would never count.',
    unfit: 'This name does not work on every device: leave out characters such as : ? # | and a dot at the end.',
  },
  templatesHoldFiled: 'The templates folder cannot be, or hold, a folder where new notes go.',
  templatesHoldNotes: 'There are engagements or sessions in this folder; as templates they would no longer count.',

  // Sessions
  sessions: 'Sessions',
  sessionName: 'Name of new session notes',
  sessionNameIsFor: 'Tokens as in templates: {{date}}, {{codename}}, {{session}}. A slash makes a folder.',
  renamesWithDay: 'Rename notes with the day of their session',
  renamesWithDayIsFor: 'Those that are called as Groundwork names them. This device alone remembers it.',
  prompts: 'Questions in templates',
  promptsIsFor: 'The folded questions below the headings of the built-in templates.',

  // Sections of notes
  sections: 'Sections of your notes',
  privateHeadings: 'Headings that are private',
  privateHeadingsIsFor:
    'One per line. What is below is shown nowhere else. The heading in our templates always counts.',
  commitmentHeadings: 'Headings for commitments',
  commitmentHeadingsIsFor: 'One per line. Unticked tasks below are carried forward and shown on the card.',

  // The practice
  practice: 'Your practice',
  language: 'Language',
  languageIsFor:
    'What Groundwork says, and the headings of its templates. Notes stay as they were written, ' +
    'and a form that is open keeps its language.',
  languageOfApp: 'Same as the app',
  languages,
  privacyAtStart: 'Privacy at start',
  privacyAtStartIsFor: 'Begin with codenames instead of names. You can switch it at any time.',
  levels: 'Levels',
  levelsIsFor: 'Note how far a goal has come, from −2 to +2, in words you agree with the coachee first.',
  retainYears: 'Years to keep notes',
  retainYearsIsFor: 'Proposed when you close an engagement; you can change the day there. 0: nothing is proposed.',
  numbersPage: 'Numbers',
  numbersPageIsFor: 'When an engagement counts as quiet, drifting or stalled.',
  numbers,
  namesPage: 'Property names',
  namesPageIsFor: 'What the properties are called in your notes.',
  kindWordsAre: 'Your words for the three kinds of note',
  /** A line each: a word of the property `coaching`, a tag, or a folder. */
  kindWordsOf: {
    engagement: 'Engagements, besides “engagement”: one word, #tag or folder/ per line',
    goal: 'Goals, besides “goal”',
    session: 'Sessions, besides “session”',
  },
  namesChanged: 'Names of your own',
  propertiesOf: {
    several: 'Several kinds of notes',
    engagement: 'Engagements',
    goal: 'Goals',
    session: 'Sessions',
    first: 'First sessions',
  },
  nameTaken: (property: string) => `The property ${property} already has this name.`,
};
