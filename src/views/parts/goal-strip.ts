import { setTooltip } from 'obsidian';
import type { Day } from '../../domain/day';
import type { EngagementState } from '../../domain/engagement-state';
import type { GoalKey } from '../../domain/goal-key';
import { dateWords } from '../../words/day-words';
import { kindWords } from '../../words/session-words';
import { words } from '../../words/words';
import { addPart } from './elements';

/** The most sessions that a strip shows. */
const STRIP_SESSIONS = 8;

/** One session in a goal's strip. */
export interface StripCell {
  readonly touched: boolean;
  readonly words: string;
}

/** The last eight held sessions of an engagement, oldest first, and whether each touched the goal. */
export function goalStrip({ held }: EngagementState, goal: GoalKey, today: Day): StripCell[] {
  return held.slice(-STRIP_SESSIONS).map(({ date, note, goals }) => {
    const touched = goals.includes(goal);
    const text = words.sidebar.stripSession(dateWords(date, today), kindWords(note.kind), touched);
    return { touched, words: text };
  });
}

/** "Worked on in the last sessions: 3 of 5"; empty where none was held. */
export function stripWords(strip: readonly StripCell[]): string {
  if (strip.length === 0) return '';
  return words.sidebar.stripCount(strip.filter(({ touched }) => touched).length, strip.length);
}

/** Adds a strip of sessions, oldest first: filled where the goal was worked on, an outline where not. */
export function addStrip(parent: HTMLElement, strip: readonly StripCell[]): HTMLElement {
  const el = addPart(parent, 'strip');
  for (const cell of strip) {
    setTooltip(addPart(el, cell.touched ? 'strip-cell is-touched' : 'strip-cell'), cell.words);
  }
  return el;
}
