import { wholeLevelHistory } from '../../body/level-history';
import { withoutPrivate } from '../../body/without-private';
import { type CountedSession, isWorkingSession } from '../../domain/engagement-as-of';
import type { EngagementState } from '../../domain/engagement-state';
import { type GoalKey, isLabel } from '../../domain/goal-key';
import type { GoalNote } from '../../domain/goal-note';
import { readLevelWords } from '../../domain/level';
import { movedEngagement, movedKey, type PathNow } from '../../domain/moved-engagement';
import { sessionOn } from '../../domain/recording';
import { goalKeyOf } from '../../index/goal-key-of';
import { oneLine } from '../../text/one-line';
import { readText } from '../../vault/note-source';
import { type LeftForLater, stillLeftForLater } from '../../views/parts/still-left-for-later';
import { words } from '../../words/words';
import { goalsToLevel } from '../levels/note-level';
import type { CommandContext } from '../shared/command-context';
import { linkTo } from '../shared/link-to';
import type { GoalChoice } from '../shared/pick-goals';
import type { GoalToLevel } from './ask-for-recording';
import { sessionGoalChoices } from './tag-goals';

/** Who set more aside finds it on the card; the form stays one that can be seen at once. */
const MAX_LATER = 5;

/**
 * The goals to tick in a session that is recorded for `day`, as typed: as for *Tag goals*; then what keeps coming up,
 * what came up last time without being agreed, and what a first session left for later.
 *
 * @param ticked goals that the coach has ticked by now, which stay
 */
export function goalsToRecord(
  state: EngagementState,
  session: CountedSession,
  day: string,
  later: readonly LeftForLater[],
  ticked: Iterable<GoalKey> = [],
): GoalChoice[] {
  const { recording } = words;
  const { goals } = state.engagement;
  const onDay = sessionOn(state.engagement, session, day);
  const also = [...ticked].filter((key) => !session.goals.includes(key));
  const offered = new Map<GoalKey, GoalChoice>();
  const add = (choice: GoalChoice) => void (offered.has(choice.key) || offered.set(choice.key, choice));
  const agreed = sessionGoalChoices(state, { ...onDay, goals: [...session.goals, ...also] });
  for (const choice of agreed) add({ ...choice, isTicked: session.goals.includes(choice.key) });
  for (const { key, label, emerging } of state.goals) {
    if (emerging) add({ key, label, detail: recording.keepsComingUp, isTicked: false });
  }
  const before = state.sessions.findLast((other) => isWorkingSession(other) && isBefore(other, session));
  for (const key of before?.goals ?? []) {
    const goal = goals.get(key);
    const isOver = goal?.note?.endedOn !== undefined;
    if (goal && !isOver) add({ key, label: goal.label, detail: recording.lastTime, isTicked: false });
  }
  for (const { key, text } of later) add({ key, label: text, detail: recording.leftForLater, isTicked: false });
  return [...offered.values()];
}

function isBefore(other: CountedSession, { note, date }: CountedSession): boolean {
  return other.date < date || (other.date === date && other.note.path < note.path);
}

/** What first sessions left for later and `session` may take up; nothing where others read its note. */
export async function laterToRecord(
  { app, practice, settings }: CommandContext,
  state: EngagementState,
  session: CountedSession,
): Promise<readonly LeftForLater[]> {
  if (session.note.kind === 'three-way') return [];
  const firsts = state.held.filter(({ note }) => note.kind === 'first' && note.path !== session.note.path);
  const texts = await Promise.all(firsts.map(async ({ note }) => {
    const text = (await readText(app, note.path)) ?? '';
    return [note.path, withoutPrivate(text, settings().privateHeadings)] as const;
  }));
  const leadsTo = (target: string, from: string) => practice.resolveLink(target, from);
  return stillLeftForLater(state, new Map(texts), leadsTo).slice(0, MAX_LATER);
}

/** The goal that is typed: one that is offered, wherever its note is by now, else a label, which stays as typed. */
export function findGoal(
  { practice }: CommandContext,
  { engagement }: EngagementState,
  session: CountedSession,
  offered: readonly GoalChoice[],
  typed: string,
  now: PathNow,
): { readonly key: GoalKey; readonly text: string } | undefined {
  const label = oneLine(typed);
  const resolve = (target: string) => practice.resolveLink(target, now(session.note.path));
  const key = goalKeyOf(movedEngagement(engagement, now), label, resolve);
  if (key === undefined) return undefined;
  const there = offered.find((choice) => movedKey(engagement, choice.key, now) === key);
  return { key: there?.key ?? key, text: (isLabel(key) ? undefined : there?.label) ?? label };
}

/** The notes of the goals that can have a level in a session that is recorded for `day`, as typed. */
export function goalsToLevelOn(state: EngagementState, session: CountedSession, day: string): Map<GoalKey, GoalNote> {
  return goalsToLevel(state, sessionOn(state.engagement, session, day));
}

/** All goals that can have a level on some day, with the one that is noted for this session already. */
export function goalLevels(
  context: CommandContext,
  state: EngagementState,
  session: CountedSession,
): Promise<GoalToLevel[]> {
  const { goals } = state.engagement;
  const first = [...goalsToLevelOn(state, session, session.date)];
  const all = goalsToLevel(state, { ...session, contracted: new Set(goals.keys()) });
  const withWords = [...new Map([...first, ...all])].filter(([, note]) => readLevelWords(note.levelWords).size > 0);
  return Promise.all(withWords.map(async ([key, { path, levelWords }]): Promise<GoalToLevel> => {
    const text = (await readText(context.app, path)) ?? '';
    const link = linkTo(context, session.note.path, path);
    const noted = wholeLevelHistory(text).findLast((level) => level.text.startsWith(`${session.date} ${link}:`));
    return { key, label: goals.get(key)?.label ?? '', words: readLevelWords(levelWords), noted: noted?.level };
  }));
}
