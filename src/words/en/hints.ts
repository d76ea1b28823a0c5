import type { HintKind } from '../../domain/hint';

/** Shared by both kinds of notes. */
const both = {
  'worth-if-missing':
    'Recognition is marked, but not what would make these hours worth it; later you would judge them by your own ' +
    'measure alone.',
  'no-evidence': 'No evidence is agreed; without it, looking back you would both have only an impression to go by.',
  'coach-evidence': 'Only the coach would notice this evidence; what others can see too is easier to believe.',
  'early-commitments':
    'There are commitments in this first session; work that begins before the purpose is agreed easily serves another.',
  'early-level':
    'There is a level before the work has begun; measured in a first session, an aim is easily taken for a test.',
};

const goal: Record<HintKind, string> = {
  ...both,
  'purpose-missing': 'Nothing says yet what good looks like; without it, nobody can tell when this goal is met.',
  'purpose-is-brief':
    'What good looks like is word for word the sponsor’s brief; a sentence that the coachee has found lasts longer.',
  'purpose-shared':
    'Another engagement has this sentence, word for word; an aim that would suit anybody is hard to own.',
  'sponsor-owned': 'This goal is the sponsor’s alone; it will move only as far as the coachee wants some part of it.',
};

const session: Record<HintKind, string> = {
  ...both,
  'purpose-missing':
    'The engagement has no purpose yet; without one, it is hard to say later what these hours were good for.',
  'purpose-is-brief':
    'The purpose is word for word the sponsor’s brief; a sentence that the coachee has found lasts longer.',
  'purpose-shared':
    'Another engagement has the same purpose, word for word; an aim that would suit anybody is hard to own.',
  'sponsor-owned':
    'All goals of this session are the sponsor’s alone; they will move only as far as the coachee wants some of it.',
};

/** The name of each hint in the settings. */
const names: Record<HintKind, string> = {
  'purpose-missing': 'Purpose missing',
  'purpose-is-brief': 'Purpose is the sponsor’s brief',
  'purpose-shared': 'Purpose the same in two engagements',
  'sponsor-owned': 'Owned by the sponsor alone',
  'worth-if-missing': 'Recognition marked, but not what would make it worth it',
  'no-evidence': 'No evidence',
  'coach-evidence': 'Evidence that only the coach would notice',
  'early-commitments': 'Commitments in a first session',
  'early-level': 'A level in a first session',
};

/** The hints above the text of a goal's or a first session's note: one sentence each, with why it matters. */
export const hints = {
  goal,
  session,
  names,
  /** The button beside a hint in a goal's note. */
  fillInGoal: 'Describe the goal…',
  /** The buttons beside what came too early. */
  moveToLater: 'Move to “Left for later”',
  clearLevel: 'Take the level out',
  hide: 'Hide this hint in this note',
  hideAll: 'Hide the hints of this note',
  showAgain: 'Show the hidden hints of this note',
  // Spoken
  shown: (count: number) => (count === 1 ? 'One hint above the text.' : `${count} hints above the text.`),
  none: 'No more hints.',
  // Settings
  page: 'Hints',
  pageIsFor: 'Quiet lines above a goal or a first session, about what would make the aim clearer.',
  all: 'Show hints',
};
