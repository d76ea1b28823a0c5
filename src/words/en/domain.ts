import type { BadgeKind } from '../../domain/badges';
import type { ContractState } from '../../domain/contract-state';
import type { Mark } from '../../domain/foundation';
import type { GoalStatus } from '../../domain/goal-note';
import type { Group } from '../../domain/group';
import type { Kind, SessionStatus } from '../../domain/session-note';
import type { BadgeFacts } from '../badge-facts';

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

const sessionStatus: Record<SessionStatus, string> = {
  planned: 'planned',
  held: 'held',
  cancelled: 'cancelled',
  'no-show': 'no-show',
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

const badge: Record<BadgeKind, (count: number) => string> = {
  data: () => 'Data',
  foundation: () => 'Foundation',
  revisit: () => 'Revisit',
  'no-contract': () => 'No contract',
  'no-owned-goal': () => 'Unowned',
  unrecorded: () => 'Unrecorded',
  'to-close': () => 'To close',
  emerging: () => 'Emerging',
  drifting: () => 'Drifting',
  'review-overdue': () => 'Review overdue',
  'review-due-soon': () => 'Review soon',
  quiet: () => 'Quiet',
  stalled: () => 'Stalled',
  'sessions-left': (count) => {
    if (count === 0) return 'None left';
    return count > 0 ? `${count} left` : `${-count} over`;
  },
  'pause-over': () => 'Pause over',
  'retention-due': () => 'Retention due',
};

const badgeDetail: Record<BadgeKind, (facts: BadgeFacts) => string> = {
  data: ({ count }) => (count === 1 ? 'One property could not be read' : `${count} properties could not be read`),
  foundation: ({ marks }) => `Foundation still open: ${marks.map((which) => mark[which]).join(', ')}`,
  revisit: ({ day }) => `Come back to the doubt of ${day}`,
  'no-contract': ({ count }) => `${count} sessions without a contracted goal`,
  'no-owned-goal': () => 'No goal is owned by the coachee or shared',
  unrecorded: ({ count, day }) =>
    count === 1 ? `The session of ${day} is not recorded` : `${count} sessions since ${day} are not recorded`,
  'to-close': ({ day }) => `The closing session was on ${day}`,
  emerging: ({ goals }) => `Keeps coming up without being agreed: ${goals.map(quoted).join(', ')}`,
  drifting: ({ count }) => `${count} of the last sessions worked on goals that were not contracted`,
  'review-overdue': ({ day }) => `A review was due on ${day}`,
  'review-due-soon': ({ day }) => `A review is due on ${day}`,
  quiet: ({ day }) => `No session since ${day}, and none planned`,
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
  goalStatus,
  group,
  /** How a held session stands to the contract; empty where there is nothing to say. */
  contract,
  mark,
  /** What stands beside a badge's icon, and its sentence without an end mark: both begin with a capital. */
  badge,
  badgeDetail,
  /** A text of the coach's within a sentence of ours. */
  quoted,
};
