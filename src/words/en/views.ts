import type { Owner } from '../../domain/goal-note';
import { listWords, weekdayWord } from '../sentences';

// Not from the system: how it shortens September differs from one version to the next.
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const owner: Record<Owner | 'unowned' | 'label', string> = {
  coachee: 'Owned by the coachee',
  shared: 'Shared by coachee and sponsor',
  sponsor: 'Owned by the sponsor',
  unowned: 'Not owned yet',
  label: 'A label, without a note',
};

const sortBy: Record<'next' | 'name' | 'last' | 'pressing', string> = {
  next: 'Next session',
  name: 'Name',
  last: 'Last session',
  pressing: 'Most pressing',
};

/**
 * The texts of the list of engagements. Sentences have no end mark unless others follow; those only for
 * screen readers say so.
 */
export const sidebar = {
  // The view and its search
  engagements: 'Engagements',
  search: 'Search…',
  searchEngagements: 'Search engagements',
  clearSearch: 'Clear search',
  noMatch: (query: string) => `No engagement matches “${query}”.`,
  searched: 'Searched: names, codenames, organisations and goals.',
  found: (count: number) => countWords(count, 'engagement'),

  // Sort and filter
  sort: 'Sort engagements',
  sortBy,
  filter: 'Filter engagements',
  filterBy: { badges: 'What needs you…', organisations: 'Organisation…' },
  reveal: 'Show the engagement of the open note',
  fewLeft: 'Few sessions left',
  clearFilter: 'Clear filter',
  noneFiltered: 'No engagement fits the filter.',

  // In place of a list
  reading: 'Reading notes…',
  whatItIs: 'An engagement is one coaching contract: with whom, for what and for how many sessions.',
  whatWillBe: 'Yours will be listed here, with who is next and whether the work is still on contract.',

  // Sections, spoken with how many they hold
  needsAttention: 'Needs attention',
  withNotes: (title: string, count: number) => `${title}, ${countWords(count, 'note')}`,
  withEngagements: (title: string, count: number) => `${title}, ${countWords(count, 'engagement')}`,

  // Days
  today: 'today',
  tomorrow: 'tomorrow',
  inDays: (days: number) => `in ${days} days`,
  /** `day` counts from 0 for Monday. */
  weekday: (day: number) => weekdayWord(day, 'en-GB'),
  /** `month` counts from 1; the year is missing where it is not in doubt. */
  date: (day: number, month: number, year: string | undefined) =>
    [day, MONTHS[month - 1], year].filter((part) => part !== undefined).join(' '),
  at: (day: string, time: string) => `${day} ${time}`,

  // When an engagement goes on: in its row, then spoken
  noSessionPlanned: 'No session planned',
  sessionOn: (when: string) => `Session ${when}`,
  sessionNotHeld: (when: string, status: string) => `Session ${when}, ${status}`,
  nextSession: (when: string) => `Next session ${when}`,
  closed: (day: string) => `closed ${day}`,
  closedOn: (day: string) => `Closed on ${day}`,
  until: (day: string) => `until ${day}`,
  pausedUntil: (day: string) => `Paused until ${day}`,

  // How far it is: in its row, then spoken
  used: (used: number, contracted: number | undefined) =>
    contracted === undefined ? countWords(used, 'session') : `${used} of ${contracted}`,
  sessionsUsed: (used: number, contracted: number | undefined) =>
    contracted === undefined ? `${countWords(used, 'session')} used` : `${used} of ${contracted} sessions used`,
  foundation: (marked: readonly string[], open: readonly string[]) => {
    const parts = [marked.length > 0 && `${list(marked)} marked`, open.length > 0 && `${list(open)} open`];
    return `Foundation: ${parts.filter(Boolean).join(', ')}`;
  },
  list,
  /** After a name, where the rest of a row could not be drawn. */
  notDrawn: 'This row could not be drawn',
  moreBadges: (count: number) => `${count} more in the expanded row`,

  // Goals
  goal: (label: string) => `Goal ${label}`,
  owner,
  emerging: 'Emerging',
  reopened: 'Reopened',
  contract: 'Contract…',
  stalledSince: (day: string) => `stalled since ${day}`,
  notWorkedOn: 'not worked on yet',
  lastOn: (day: string) => `last on ${day}`,
  /** The day a goal's picture of a good outcome was for has passed. */
  pictureWasFor: (day: string) => `The picture was for ${day}`,
  notContracted: (lastOn: string) => `not contracted, last on ${lastOn}`,
  /** `status` begins with a capital; the day it ended may be missing. */
  statusSince: (status: string, day: string | undefined) => (day === undefined ? status : `${status} on ${day}`),
  workedOnAgain: (status: string) => `${status}, worked on again`,
  stripSession: (date: string, kind: string, touched: boolean) =>
    `${date}, ${kind}: ${touched ? 'worked on' : 'not worked on'}`,
  stripCount: (touched: number, sessions: number) => `Worked on in the last sessions: ${touched} of ${sessions}`,

  // Sessions
  session: (date: string, kind: string) => `${date}, ${kind}`,

  // What can be done, beside what the commands are called
  addPurpose: 'Purpose: add…',
  open: 'Open',
  openInNewTab: 'Open in new tab',
  unfold: 'Unfold',
  fold: 'Fold',
  listIn: (name: string) => `List in “${name}”`,
  newSessionWith: (name: string) => `New session with ${name}`,
  recordSessionWith: (name: string) => `Record session with ${name}`,
  more: 'More…',
  moreFor: (name: string) => `More for ${name}`,
};

function list(items: readonly string[]): string {
  return listWords(items, 'en-GB');
}

function countWords(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The card for the next session: its headings, and what stands where there is nothing. */
export const prepCard = {
  title: 'Next session',
  titleOf: (engagement: string) => `${engagement}: next session`,
  engagement: 'Engagement whose next session to prepare',
  print: 'Print',
  gone: 'This engagement’s note is no longer there.',

  worthIf: 'What would make it worth it',
  noWorthIf: 'Not asked, or not written down yet.',
  purpose: 'Purpose',
  noPurpose: 'No sentence for it yet.',
  doubt: 'A doubt to come back to',
  /** A link to the session follows. */
  comeBack: 'It was voiced in the session of',
  found: 'From the first session',
  outsideView: 'The view they left with',
  doubtSaid: 'Their doubt, in their words',
  askYourself: 'Is the doubt settled, or was the hour only pleasant?',
  later: 'Left for later',
  goals: 'Contracted goals',
  noGoals: 'Nothing is contracted.',
  noWords: 'No session has anything written about it yet.',
  /** A link to the last words, if they name no day. */
  sign: 'in its note',
  commitments: 'Open commitments',
  noCommitments: 'None from the last session.',
  noCommitmentsSection: 'The note of the last session has no section for them.',
  noSession: 'There has been no session yet.',
  /** The note a commitment was made in, if not in a session of this engagement. */
  origin: 'where it was made',
  due: 'What is due',
  nothingDue: 'Nothing.',
};

/** The texts of a code block in a note. */
export const block = {
  // In place of what it would show
  atLine: (line: number, message: string) => `Line ${line}: ${message}`,
  unknown: (line: string) => `“${line}” is not known here. Write “engagement: [[Name]]” or “show: open”.`,
  onlyOne: 'Another line already asks for something. Leave one of them out.',
  belongsNowhere: 'This note belongs to no engagement. Name one: “engagement: [[Name]]”.',
  noneOpen: 'No engagement is open.',

  // Goals by sessions: what stands beside the table, then what a cell says
  caption: (name: string) => `Goals and sessions of ${name}`,
  goal: 'Goal',
  earlierSessions: 'Earlier sessions',
  laterSessions: 'Later sessions',
  sessionPage: (from: number, to: number, all: number) => `Sessions ${from} to ${to} of ${all}`,
  previousGoals: 'Previous goals',
  nextGoals: 'Next goals',
  goalPage: (from: number, to: number, all: number) => `Goals ${from} to ${to} of ${all}`,
  contract: 'Contract',
  hours: (hours: number) => `${hours} ${hours === 1 ? 'hour' : 'hours'}`,
  workedOn: 'worked on',
  notContracted: 'not contracted',
  notYetContracted: 'not contracted yet',
  noLongerContracted: 'no longer contracted',
};

/** The texts of privacy mode, and its stand-ins for names. */
export const privacy = {
  mode: 'Privacy mode',
  toggle: 'Toggle privacy mode',
  /** In the list of engagements while it is on. */
  notOurs: 'Names are hidden here. The tabs, file explorer and search of the app still show them.',
  isOn: 'Privacy mode is on. The tabs, file explorer and search of the app still show names.',
  isOff: 'Privacy mode is off.',
  noPreview: 'Privacy mode hides what notes say.',
  noForm: 'This needs what your notes say, which privacy mode hides. Switch it off first.',

  engagement: (number: number) => `Engagement ${number}`,
  goal: (number: number) => `Goal ${number}`,
  note: (number: number) => `Note ${number}`,
  goalOf: (goal: string, engagement: string) => `${goal} of ${engagement}`,
  sessionOf: (day: string, engagement: string) => `Session of ${day} with ${engagement}`,
};
