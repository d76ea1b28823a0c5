/** What a code block in a note says. */
export const block = {
  // In place of what it would show
  atLine: (line: number, message: string) => `Line ${line}: ${message}`,
  unknown: (line: string) => `“${line}” is not known here. Write “engagement: [[Name]]” or “show: open”.`,
  onlyOne: 'Another line asks already. Leave one of them out.',
  belongsNowhere: 'This note belongs to no engagement. Name one: “engagement: [[Name]]”.',
  noneOpen: 'No engagement is open.',

  // Goals by sessions: what stands beside the table, then what a cell says
  caption: (name: string) => `Goals and sessions of ${name}`,
  goal: 'Goal',
  earlierSessions: 'Earlier sessions',
  laterSessions: 'Later sessions',
  shownSessions: (from: number, to: number, all: number) => `Sessions ${from} to ${to} of ${all}`,
  previousGoals: 'Previous goals',
  nextGoals: 'Next goals',
  shownGoals: (from: number, to: number, all: number) => `Goals ${from} to ${to} of ${all}`,
  contract: 'Contract',
  hours: (hours: number) => `${hours} ${hours === 1 ? 'hour' : 'hours'}`,
  workedOn: 'worked on',
  notContracted: 'not contracted',
  notYetContracted: 'not contracted yet',
  noLongerContracted: 'no longer contracted',
};
