import { appendLines } from '../../body/fill-section';
import { levelLine, wholeLevelHistory } from '../../body/level-history';
import type { Day } from '../../domain/day';
import type { GoalNote } from '../../domain/goal-note';
import { type Level, levelItem, LEVELS, type LevelWords, readLevelWords } from '../../domain/level';
import type { NoteEdit } from '../../vault/note-change';
import { refuse } from '../../vault/refusal';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';
import { editRecord } from '../shared/edit-record';
import { linkTo, linkToNew } from '../shared/link-to';

/** Writes what each level of `goal` means; no words empty the property. Refused where others were written meanwhile. */
export function levelWordsEdit(context: CommandContext, goal: GoalNote, agreed: LevelWords): NoteEdit {
  return editRecord(context, goal.path, 'goal', (now) => {
    if (now.levelWords.join('\n') !== goal.levelWords.join('\n')) return refuseChanged(context);
    const items = LEVELS.flatMap((level) => {
      const meaning = agreed.get(level);
      return meaning === undefined ? [] : [levelItem(level, meaning)];
    });
    return { properties: { 'level-words': items } };
  });
}

interface LevelToNote {
  readonly goal: GoalNote;
  readonly level: Level;
  /** The session it was agreed in. */
  readonly session: string;
  readonly day: Day;
  /** The path that the session's note gets in the same go, where that is another one. */
  readonly renamedTo?: string;
}

/**
 * Notes a level in a goal's note: a line more in its history, and its `level`, unless one of a later day is noted.
 * Refused where the level means something else by now, or nothing. What the history says already is not said again.
 */
export function noteLevelEdit(
  context: CommandContext,
  { goal, level, session, day, renamedTo }: LevelToNote,
): NoteEdit {
  // Not at the moment of writing: by then the session's note has its new path.
  const link =
    renamedTo === undefined ? linkTo(context, session, goal.path) : linkToNew(context, renamedTo, goal.path);
  return editRecord(context, goal.path, 'goal', (now, { text }) => {
    const meaning = readLevelWords(now.levelWords).get(level);
    if (meaning === undefined || meaning !== readLevelWords(goal.levelWords).get(level)) return refuseChanged(context);
    if (link === undefined) return refuse({ kind: 'note-not-linkable', path: session });
    const history = wholeLevelHistory(text);
    const isLatest = history.every((noted) => noted.day <= day);
    const line = levelLine(day, link, level, meaning);
    const isThere = history.some((noted) => `- ${noted.text}` === line);
    return {
      properties: isLatest ? { level } : {},
      body: isThere ? [] : [appendLines(text, words.templates.headings.levels, [line])],
    };
  });
}

function refuseChanged({ settings }: CommandContext) {
  return refuse({ kind: 'property-changed', property: settings().propertyNames['level-words'] });
}
