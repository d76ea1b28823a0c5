import type { Numbers } from '../../domain/numbers';

/** How each number of the rules is put to the coach. */
const numbers: Record<keyof Numbers, string> = {
  cadenceDays: 'Usual cadence in days',
  minutes: 'Usual length of a session in minutes',
  driftingSessions: 'Drifting: sessions off the contract',
  driftingOf: 'Drifting: among the last',
  stalledSessions: 'Stalled: sessions without the goal',
  stalledDays: 'Stalled: days without the goal',
  emergingSessions: 'Emerging: sessions with the goal',
  emergingOf: 'Emerging: among the last',
  quietCadences: 'Quiet: after how many cadences',
  revisitSessions: 'Revisit: stays for how many later sessions',
  noContractSessions: 'No contract after sessions',
  reviewDays: 'Review due soon: days ahead',
  sessionsLeft: 'Sessions left: from how many on',
  foundationRowSessions: 'Foundation: sessions it stays in the row',
  rowBadges: 'Badges in a row at most',
};

/** Names and descriptions in the settings. */
export const settings = {
  engagementsFolder: 'Engagements folder',
  engagementsFolderIsFor: 'For new engagement notes. Empty: the vault’s top.',
  sessionsFolder: 'Sessions folder',
  sessionsFolderIsFor: 'For new session notes. Empty: the vault’s top.',
  goalsFolder: 'Goals folder',
  goalsFolderIsFor: 'For the first goal note of an engagement. The next ones go beside it.',
  templatesFolder: 'Templates folder',
  templatesFolderIsFor: 'Notes here are templates: one named like a kind of session replaces ours. Never counted.',
  sessionName: 'Name of new session notes',
  sessionNameIsFor: 'Tokens as in templates: {{date}}, {{codename}}, {{session}}. A slash makes a folder.',
  prompts: 'Questions in templates',
  promptsAreFor: 'The folded questions below the headings of the built-in templates.',
  numbersPage: 'Numbers',
  numbersPageIsFor: 'When an engagement counts as quiet, drifting or stalled.',
  numbers,
  namesPage: 'Property names',
  namesPageIsFor: 'What the properties are called in your notes.',
  nameTaken: (property: string) => `The property ${property} already has this name.`,
};
