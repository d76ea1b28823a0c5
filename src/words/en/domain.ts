import type { BadgeKind } from '../../domain/badges';
import type { ContractState } from '../../domain/contract-state';
import type { GoalStatus } from '../../domain/goal-note';
import type { Group } from '../../domain/group';
import type { CountedStatus } from '../../domain/counted-status';
import type { QuietFrom } from '../../domain/quiet';
import type { Kind, Mark } from '../../domain/session-note';

/** The parts of a badge's words; those it does not have are empty or 0. */
export interface BadgeFacts {
  readonly count: number;
  /** As the reader writes days. */
  readonly day: string;
  /** As they are shown, without quotes. */
  readonly goals: readonly string[];
  readonly marks: readonly Mark[];
  /** True if its day is past; like the other three, from the badge. */
  readonly isPast?: boolean;
  readonly from?: QuietFrom;
  readonly read?: number;
  readonly isUnreadable?: boolean;
}

const kind: Record<Kind, string> = {
  chemistry: 'chemistry session',
  first: 'first session',
  regular: 'regular session',
  review: 'review',
  'three-way': 'three-way session',
  closing: 'closing session',
};

const kindShort: Record<Kind, string> = {
  chemistry: 'chemistry',
  first: 'first',
  regular: 'regular',
  review: 'review',
  'three-way': 'three-way',
  closing: 'closing',
};

const sessionStatus: Record<CountedStatus, string> = {
  planned: 'planned',
  held: 'held',
  cancelled: 'cancelled',
  'no-show': 'no-show',
  unclear: 'unclear',
};

const goalStatus: Record<GoalStatus, string> = {
  proposed: 'proposed',
  contracted: 'contracted',
  paused: 'paused',
  met: 'met',
  dropped: 'dropped',
  replaced: 'replaced',
};

const group: Record<Group, string> = { open: 'open', upcoming: 'upcoming', paused: 'paused', closed: 'closed' };

const contract: Record<ContractState, string> = {
  'on-contract': 'on contract',
  drifted: 'drifted',
  detour: 'detour',
  unlinked: 'no goals',
  exempt: '',
};

const mark: Record<Mark, string> = { recognition: 'recognition', value: 'value', purpose: 'purpose' };

/** The event that quiet counts from, after “since”. */
const since: Record<QuietFrom, (day: string) => string> = {
  chemistry: (day) => `the chemistry session of ${day}`,
  first: (day) => `the first session of ${day}`,
  regular: (day) => `the regular session of ${day}`,
  review: (day) => `the review of ${day}`,
  'three-way': (day) => `the three-way session of ${day}`,
  closing: (day) => `the closing session of ${day}`,
  'no-show': (day) => `the missed session of ${day}`,
  cancelled: (day) => `the cancelled session of ${day}`,
  'resumed-on': (day) => `the engagement was resumed on ${day}`,
  start: (day) => `the engagement began on ${day}`,
  'agreed-on': (day) => `the terms were agreed on ${day}`,
};

const badge: Record<BadgeKind, (count: number, isRead: boolean) => string> = {
  data: (_, isRead) => (isRead ? 'Needs you' : 'Data'),
  foundation: () => 'Foundation',
  revisit: () => 'Revisit',
  'no-contract': () => 'No contract',
  'no-owned-goal': () => 'Unowned',
  unrecorded: () => 'Unrecorded',
  untagged: () => 'Untagged',
  'to-close': () => 'To close',
  emerging: () => 'Emerging',
  drifting: () => 'Drifting',
  'review-overdue': () => 'Review overdue',
  'review-due-soon': () => 'Review soon',
  // True before that day and after it.
  ending: () => 'Contract end',
  quiet: () => 'Quiet',
  stalled: () => 'Stalled',
  'sessions-left': (count) => {
    if (count === 0) return 'None left';
    return count > 0 ? `${count} left` : `${-count} over`;
  },
  'pause-over': () => 'Pause over',
  'retention-due': () => 'Retention due',
};

/** Of a badge whose word alone says too little, what it says of an engagement; a sentence without an end mark. */
const badgeMeans = {
  'no-owned-goal': 'No goal is owned by the coachee or shared',
  unrecorded: 'A session is not recorded',
  untagged: 'The last sessions name no goal',
  emerging: 'Keeps coming up without being agreed',
  drifting: 'The last sessions worked on goals that were not contracted',
  quiet: 'No session held for a while, and none planned',
  stalled: 'Not worked on for a while',
} satisfies Partial<Record<BadgeKind, string>>;

const badgeDetail: Record<BadgeKind, (facts: BadgeFacts) => string> = {
  data: ({ count, read = 0, isUnreadable }) => {
    if (isUnreadable) return 'The properties of its note cannot be read';
    const unread = count - read;
    const lost = unread === 1 ? 'One property could not be read' : `${unread} properties could not be read`;
    if (read === 0) return lost;
    if (unread === 0) return read === 1 ? 'One property needs you' : `${read} properties need you`;
    return `${lost}, and ${read === 1 ? 'one needs you' : `${read} need you`}`;
  },
  foundation: ({ marks }) => `Foundation still open: ${marks.map((which) => mark[which]).join(', ')}`,
  revisit: ({ day }) => `Come back to the doubt of ${day}`,
  'no-contract': ({ count }) => `${count} sessions without a contracted goal`,
  'no-owned-goal': () => 'No goal is owned by the coachee or shared',
  unrecorded: ({ count, day }) =>
    count === 1 ? `The session of ${day} is not recorded` : `${count} sessions since ${day} are not recorded`,
  untagged: ({ count }) =>
    count === 1 ? 'The last session names no goal' : `The last ${count} sessions name no goal`,
  'to-close': ({ day }) => `The closing session was on ${day}`,
  emerging: ({ goals }) => `Keeps coming up without being agreed: ${goals.map(quoted).join(', ')}`,
  drifting: ({ count }) => `${count} of the last sessions worked on goals that were not contracted`,
  'review-overdue': ({ day }) => `A review was due on ${day}`,
  'review-due-soon': ({ day }) => `A review is due on ${day}`,
  ending: ({ day, isPast }) => `Contract ${isPast ? 'ended' : 'ends'} on ${day}`,
  quiet: ({ day, from = 'regular' }) => `No session held since ${since[from](day)}, and none planned`,
  stalled: ({ goals }) => `Not worked on for a while: ${goals.map(quoted).join(', ')}`,
  'sessions-left': ({ count }) => {
    if (count < 0) return `${-count} more than contracted`;
    return count === 1 ? 'One session left' : `${count === 0 ? 'No' : count} sessions left`;
  },
  'pause-over': ({ day }) => `The pause ended on ${day}`,
  'retention-due': ({ day }) => `The notes were to be kept until ${day}`,
};

function quoted(text: string): string {
  return `“${text}”`;
}

/** The words for the values of the rules, as they stand within a sentence; `capitalise` makes a beginning of them. */
export const domain = {
  /** A kind of session by its full name, and beside other sessions in a list. */
  kind,
  kindShort,
  sessionStatus,
  /** A planned session whose day has passed. */
  unrecorded: 'unrecorded',
  /** Of one, in a sentence without an end mark. */
  unrecordedMeans: 'Its day has passed, and its note does not say yet whether it was held',
  goalStatus,
  group,
  /** A held session compared with the contract; empty where there is nothing to say. */
  contract,
  mark,
  /** The text beside a badge's icon, and its sentence without an end mark: both begin with a capital. */
  badge,
  badgeDetail,
  badgeMeans,
  /** The coach's text within one of our sentences. */
  quoted,
};
