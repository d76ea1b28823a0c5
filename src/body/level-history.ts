import { type Day, isDay } from '../domain/day';
import { type Level, levelText, readLevelItem } from '../domain/level';
import { SECTION_HEADINGS } from './section-headings';
import { wholeSection } from './section-text';
import { withoutPrivate } from './without-private';

/** A level as noted: when, in which session, and in the words it had then. */
interface NotedLevel {
  readonly day: Day;
  readonly level: Level;
  readonly words: string;
  /** The line without its bullet, verbatim. */
  readonly text: string;
}

const LINE = /^[-*+]\s+((\d{4}-\d{2}-\d{2})\b[^]*?:\s+(\S[^]*))$/;

/** The line of a goal's history: `- 2026-03-10 [[2026-03-10 Heron]]: +1 Two of them decide alone`. */
export function levelLine(day: Day, session: string, level: Level, meaning: string): string {
  return `- ${day} ${session}: ${levelText(level)} ${meaning}`;
}

/**
 * The levels noted in a goal's note that may be shown, verbatim: none that is private.
 *
 * @param privateHeadings the coach's own names of private sections, besides ours
 */
export function levelHistory(note: string, privateHeadings: readonly string[] = []): NotedLevel[] {
  return wholeLevelHistory(withoutPrivate(note, privateHeadings));
}

/** All levels noted in a goal's note, verbatim. Other lines are skipped. */
export function wholeLevelHistory(note: string): NotedLevel[] {
  return wholeSection(note, SECTION_HEADINGS.en.levels)
    .split('\n')
    .flatMap((line): NotedLevel[] => {
      const [, text = '', day = '', said = ''] = LINE.exec(line.trim()) ?? [];
      const [level, meaning] = readLevelItem(said) ?? [];
      return level === undefined || meaning === undefined || !isDay(day) ? [] : [{ day, level, words: meaning, text }];
    });
}
