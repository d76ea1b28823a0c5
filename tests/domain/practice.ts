import { addDays, type Day } from '../../src/domain/day';
import type { EngagementState } from '../../src/domain/engagement-state';
import { DEFAULT_NUMBERS, type Numbers } from '../../src/domain/numbers';
import { buildIndex, type FrontMatterByPath } from '../index/build-index';
import { said } from '../notes/said';

export const TODAY: Day = '2026-03-16';

type Properties = Readonly<Record<string, unknown>>;

interface Description {
  /** Properties of the engagement note `E.md`; active where no status is given. */
  readonly engagement?: Properties;
  /** Its goal notes by name, owned by the coachee where no owner is given. */
  readonly goals?: Readonly<Record<string, Properties>>;
  /** Its sessions; regular ones that were held, where nothing else is given. */
  readonly sessions?: readonly Properties[];
  /** Any other notes, by path. */
  readonly notes?: FrontMatterByPath;
  readonly numbers?: Partial<Numbers>;
  readonly today?: Day;
}

/** The day so many days before today; after it when negative. */
export function ago(days: number): Day {
  return addDays(TODAY, -days);
}

/** A session so many days ago that worked on `goals`. */
export function session(daysAgo: number, goals: readonly string[] = [], properties: Properties = {}): Properties {
  return { date: ago(daysAgo), goals, ...properties };
}

/** `count` sessions, a day apart, the last one so many days ago. */
export function sessionsUpTo(daysAgo: number, count: number, goals: readonly string[] = []): Properties[] {
  return Array.from({ length: count }, (_, index) => session(daysAgo + count - 1 - index, goals));
}

/** An engagement with all that belongs to it, as it stands today. Sessions lie at `S01.md`, `S02.md` and so on. */
export function practice(description: Description) {
  const { engagement = {}, goals = {}, sessions = [], today = TODAY } = description;
  const numbers = { ...DEFAULT_NUMBERS, ...description.numbers };
  const own = { engagement: '[[E]]' };
  const notes: Record<string, Properties> = { 'E.md': { coaching: 'engagement', ...engagement } };
  for (const [name, properties] of Object.entries(goals)) {
    notes[`${name}.md`] = { coaching: 'goal', owner: 'coachee', ...own, ...properties };
  }
  sessions.forEach((properties, index) => {
    notes[`S${String(index + 1).padStart(2, '0')}.md`] = { coaching: 'session', ...own, ...properties };
  });
  const { portfolio } = buildIndex({ ...notes, ...description.notes }, numbers);
  const state = portfolio.state('E.md', today);
  if (!state) throw new Error('The engagement is missing.');
  const diagnostics = portfolio.diagnostics(today).map(({ path, property }) => `${path} ${property}`);
  const found = portfolio.diagnostics(today);
  return { ...state, ...look(state), diagnostics, messages: found.map(said), faults: found.map(({ fault }) => fault) };
}

/** Short ways to ask for what tests ask for most. */
function look(state: EngagementState) {
  return {
    kinds: state.badges.map(({ kind }) => kind),
    badge: (kind: string) => state.badges.find((badge) => badge.kind === kind),
    goal: (key: string) => state.goals.find((goal) => goal.key === key),
    contracts: state.sessions.map(({ contract }) => contract),
    contracted: state.goals.filter(({ contracted }) => contracted).map(({ key }) => key),
    active: state.goals.filter(({ active }) => active).map(({ key }) => key),
    emerging: state.goals.filter(({ emerging }) => emerging).map(({ key }) => key),
    stalled: state.goals.filter(({ stalledSince }) => stalledSince !== undefined).map(({ key }) => key),
  };
}
