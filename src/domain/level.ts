import { agreedGoals } from './agreed-goals';
import type { Goal } from './engagement';
import type { EngagementState } from './engagement-state';
import type { GoalNote } from './goal-note';

/** The levels a goal can reach, best first: 0 is what was expected. (Kiresuk & Sherman 1968) */
export const LEVELS = [2, 1, 0, -1, -2] as const;
export type Level = (typeof LEVELS)[number];

/** The meaning of each level of a goal; a level without words is missing. */
export type LevelWords = ReadonlyMap<Level, string>;

/** A level, with a hyphen or a minus sign where it is below 0, and its words. */
const ITEM = /^([-−–+]?)\s*([0-2])(?![\d.,]\d)(?:\s*[.:,–—-])?\s+(\S.*)$/;

/** A level as it is written: `+1`, `0`, `−2` with a minus sign, which YAML does not take for a list. */
export function levelText(level: Level): string {
  if (level === 0) return '0';
  return level > 0 ? `+${level}` : `−${-level}`;
}

/** A level with its words as one item of a goal's `level-words`: `+1 Two of them decide alone`. */
export function levelItem(level: Level, words: string): string {
  return `${levelText(level)} ${words}`;
}

/**
 * The level and the words of one item, several lines of it as one; undefined where it is not a level followed by
 * words.
 */
export function readLevelItem(item: string): readonly [level: Level, words: string] | undefined {
  const lines = item.trim().split(/[\n\r\u2028\u2029]+/);
  const [, sign = '', digit, words] = ITEM.exec(lines.map((line) => line.trim()).join(' ')) ?? [];
  if (digit === undefined || words === undefined) return undefined;
  const signed = /[-−–]/.test(sign) ? -Number(digit) : Number(digit);
  // −0 is 0 here.
  const level = LEVELS.find((known) => known === signed);
  return level === undefined ? undefined : [level, words];
}

/** The meaning of each level, from the items of `level-words`; the first of two for one level. Others are skipped. */
export function readLevelWords(items: readonly string[]): LevelWords {
  const words = new Map<Level, string>();
  for (const item of items) {
    const [level, text] = readLevelItem(item) ?? [];
    if (level !== undefined && text !== undefined && !words.has(level)) words.set(level, text);
  }
  return words;
}

/** A goal with a note that has a level. */
type LevelledGoal = Goal & { readonly note: GoalNote & { readonly level: number } };

/**
 * The goals of an engagement that have a level: those in force, and those that were met or dropped. One that was
 * replaced is not counted beside the goal that took its place, nor one of another engagement.
 */
export function levelledGoals(state: EngagementState): LevelledGoal[] {
  const goals = agreedGoals(state).map(({ goal }) => goal);
  return goals.filter((goal): goal is LevelledGoal => {
    const { note, belongs } = goal;
    return note?.level !== undefined && note.status !== 'replaced' && belongs !== 'elsewhere';
  });
}

/** The T-score of an engagement's goals, undefined where none has a level. It rates goals, never a person. */
export function engagementAttainment(state: EngagementState): number | undefined {
  return goalAttainment(levelledGoals(state).map(({ note }) => note));
}

/** The expected correlation between goals; Kiresuk & Sherman 1968 propose 0.3. */
const RHO = 0.3;

export interface Attainment {
  /** −2 to +2; missing ones are dropped with their weight. */
  readonly level?: number;
  /** Missing or negative counts as 1. */
  readonly weight?: number;
}

/**
 * The Goal Attainment Scaling T-score over one engagement's goals, undefined where no goal has a level:
 * T = 50 + 10·Σwx ÷ √((1−ρ)Σw² + ρ(Σw)²), ρ = 0.3. Kiresuk & Sherman, Community Mental Health Journal 4 (1968) 443–453,
 * in the erratum form given by Turner-Stokes, Clinical Rehabilitation 23 (2009) 362–370. All-zero weights count as 1.
 * Never compared across people.
 */
export function goalAttainment(goals: readonly Attainment[]): number | undefined {
  const rated = goals.flatMap(({ level, weight }) =>
    level === undefined ? [] : [{ level, weight: weight === undefined || weight < 0 ? 1 : weight }],
  );
  if (rated.length === 0) return undefined;
  const allZero = rated.every(({ weight }) => weight === 0);
  let weighted = 0;
  let weights = 0;
  let squares = 0;
  for (const { level, weight } of rated) {
    const w = allZero ? 1 : weight;
    weighted += w * level;
    weights += w;
    squares += w * w;
  }
  return 50 + (10 * weighted) / Math.sqrt((1 - RHO) * squares + RHO * weights * weights);
}
