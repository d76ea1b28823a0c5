import type { Day } from '../../domain/day';
import type { Goal } from '../../domain/engagement';
import type { CountedSession } from '../../domain/engagement-as-of';
import type { EngagementState } from '../../domain/engagement-state';
import { isEnded } from '../../domain/goal-note';
import { capitalise } from '../../words/sentences';
import { dateWords } from '../../words/day-words';
import { goalWords } from '../../words/goal-words';
import { sessionStateWords } from '../../words/session-words';
import { words } from '../../words/words';

/** The number of sessions and goals shown at once: a table of all of them could freeze the app. */
const MOST_SESSIONS = 40;
const MOST_GOALS = 25;

/** The part of a list that is shown: `from` (inclusive) to `to` (exclusive) of `all`. */
export interface Page {
  readonly from: number;
  readonly to: number;
  readonly all: number;
}

/** The pages to show, from 0: of sessions from the latest on to earlier ones, of goals from the first on. */
interface PageNumbers {
  readonly sessions: number;
  readonly goals: number;
}

/** Goals by sessions: what was worked on when, and what was contracted on that day. */
export interface SessionMatrix {
  readonly sessionPage: Page;
  readonly goalPage: Page;
  /** Held, planned and unclear sessions, oldest first. */
  readonly columns: readonly MatrixColumn[];
  /** Goals contracted today, then those that were, then all others. */
  readonly rows: readonly MatrixRow[];
}

interface MatrixColumn {
  readonly path: string;
  readonly date: string;
  readonly kind: string;
  /** The session's standing to the contract; empty where there is nothing to say. */
  readonly standing: string;
  readonly isPlanned: boolean;
}

interface MatrixRow {
  readonly label: string;
  /** Undefined for a label. */
  readonly path?: string;
  /** The goal's standing, where that is more than being contracted. */
  readonly standing: string;
  /** One for each column. */
  readonly cells: readonly MatrixCell[];
}

/**
 * In C(E, the session's date); worked on, or in a planned session to be worked on; of a planned session. The names are
 * classes of the style sheet.
 */
export type MatrixMark = 'is-contracted' | 'is-touched' | 'is-planned';

interface MatrixCell {
  readonly marks: readonly MatrixMark[];
  /** The same in words. */
  readonly words: string;
}

/**
 * The matrix of an engagement, or these pages of it: the latest sessions and the first goals unless told. Sessions that
 * were cancelled or missed have no column.
 */
export function sessionMatrix(
  { engagement, goals: states, sessions }: EngagementState,
  today: Day,
  pageNumbers: PageNumbers = { sessions: 0, goals: 0 },
): SessionMatrix {
  const counted = sessions.filter(({ status }) => status !== 'cancelled' && status !== 'no-show');
  const back = pageAt(counted.length, MOST_SESSIONS, pageNumbers.sessions);
  const sessionPage = { from: back.all - back.to, to: back.all - back.from, all: back.all };
  const shown = counted.slice(sessionPage.from, sessionPage.to);
  const goalPage = pageAt(engagement.goals.size, MOST_GOALS, pageNumbers.goals);
  const stateByKey = new Map(states.map((state) => [state.key, state]));
  const stateOf = ({ key }: Goal) => stateByKey.get(key);

  function rankOf(goal: Goal): number {
    if (stateOf(goal)?.contracted) return 0;
    const wasContracted = counted.some(({ contracted }) => contracted.has(goal.key));
    return wasContracted || (goal.note && isEnded(goal.note)) ? 1 : 2;
  }

  const ranks = new Map(Array.from(engagement.goals.values(), (goal) => [goal, rankOf(goal)]));
  const ranked = [...ranks.keys()].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));

  function rowOf(goal: Goal): MatrixRow {
    const { label, path } = goal;
    const state = stateOf(goal);
    const isPlain = state?.active && !state.stalledSince;
    return {
      label,
      path,
      standing: isPlain ? '' : capitalise(goalWords(goal, state, today)),
      cells: shown.map((session) => cellOf(goal, session)),
    };
  }

  return {
    sessionPage,
    goalPage,
    columns: shown.map((session) => ({
      path: session.note.path,
      date: dateWords(session.date, today),
      kind: capitalise(words.domain.kindShort[session.note.kind]),
      standing: sessionStateWords(session, today),
      isPlanned: session.status === 'planned',
    })),
    rows: ranked.slice(goalPage.from, goalPage.to).map(rowOf),
  };
}

/** A page of `most` of `all` items, numbered from 0. The last one starts earlier, so that it is as long as any. */
function pageAt(all: number, most: number, page: number): Page {
  const from = Math.max(0, Math.min(page * most, all - most));
  return { from, to: Math.min(all, from + most), all };
}

function cellOf({ key, note }: Goal, { status, date, goals, contracted }: CountedSession): MatrixCell {
  const { block, domain } = words;
  const marks: MatrixMark[] = [];
  const said: string[] = [];
  if (goals.includes(key) && status === 'unclear') {
    // Whether it was worked on is not known.
    said.push(domain.sessionStatus.unclear);
  } else if (goals.includes(key)) {
    marks.push('is-touched');
    said.push(status === 'planned' ? domain.sessionStatus.planned : block.workedOn);
  }
  if (status === 'planned') marks.push('is-planned');
  if (contracted.has(key)) {
    marks.push('is-contracted');
    said.push(domain.goalStatus.contracted);
  } else if (note?.endedOn && note.endedOn < date) said.push(block.noLongerContracted);
  else said.push(note?.contractedOn && note.contractedOn > date ? block.notYetContracted : block.notContracted);
  return { marks, words: said.join(', ') };
}
