import type { Day } from '../domain/day';
import type { Goal } from '../domain/engagement';
import type { CountedSession } from '../domain/engagement-as-of';
import type { EngagementState } from '../domain/engagement-state';
import { isEnded } from '../domain/goal-note';
import { capitalise } from '../words/capitalise';
import { dateWords } from '../words/day-words';
import { goalWords } from '../words/goal-words';
import { sessionStateWords } from '../words/session-words';
import { words } from '../words/words';

/** Goals by sessions: what was worked on when, and what was contracted on that day. */
export interface SessionMatrix {
  /** Held, planned and unclear sessions, oldest first. */
  readonly columns: readonly MatrixColumn[];
  /** Goals contracted today, then those that were, then all others. */
  readonly rows: readonly MatrixRow[];
}

export interface MatrixColumn {
  readonly path: string;
  readonly date: string;
  readonly kind: string;
  /** How the session stands to the contract; empty where there is nothing to say. */
  readonly standing: string;
  readonly isPlanned: boolean;
}

export interface MatrixRow {
  readonly label: string;
  /** Undefined for a label. */
  readonly path?: string;
  /** How the goal stands, where that is more than being contracted. */
  readonly standing: string;
  /** One for each column. */
  readonly cells: readonly MatrixCell[];
}

/**
 * In C(E, the session's date); worked on, or in a planned session to be worked on; of a planned session. The names are
 * classes of the style sheet.
 */
export type MatrixMark = 'is-contracted' | 'is-touched' | 'is-planned';

export interface MatrixCell {
  readonly marks: readonly MatrixMark[];
  /** The same in words. */
  readonly words: string;
}

/** The matrix of an engagement. Sessions that were cancelled or missed have no column. */
export function sessionMatrix({ engagement, goals: states, sessions }: EngagementState, today: Day): SessionMatrix {
  const shown = sessions.filter(({ status }) => status !== 'cancelled' && status !== 'no-show');
  const stateOf = ({ key }: Goal) => states.find((state) => state.key === key);

  function rankOf(goal: Goal): number {
    if (stateOf(goal)?.contracted) return 0;
    const wasContracted = shown.some(({ contracted }) => contracted.has(goal.key));
    return wasContracted || (goal.note && isEnded(goal.note)) ? 1 : 2;
  }

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
    columns: shown.map((session) => ({
      path: session.note.path,
      date: dateWords(session.date, today),
      kind: capitalise(words.domain.kindShort[session.note.kind]),
      standing: sessionStateWords(session, today),
      isPlanned: session.status === 'planned',
    })),
    rows: [...engagement.goals.values()].sort((a, b) => rankOf(a) - rankOf(b)).map(rowOf),
  };
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
