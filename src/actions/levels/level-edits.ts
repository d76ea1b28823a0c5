import type { Day } from '../../domain/day';
import type { GoalNote } from '../../domain/goal-note';
import { type Level, levelItem, LEVELS, type LevelWords, readLevelWords } from '../../domain/level';
import type { TextEdit } from '../../text/text-edit';
import { appendLines } from '../../body/fill-section';
import { levelLine, wholeLevelHistory } from '../../body/level-history';
import type { NoteEdit } from '../../vault/note-change';
import { refuse } from '../../vault/refusal';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';
import { onReadable, proposePatch } from '../shared/edit-note';
import { linkTo } from '../shared/link-to';
import { recordIn } from '../shared/record-in';

/** Writes what each level of `goal` means; no words empty the property. Refused where others were written meanwhile. */
export function levelWordsEdit(context: CommandContext, goal: GoalNote, agreed: LevelWords): NoteEdit {
  const { propertyNames } = context.settings();
  const propose = onReadable(({ text, data }) => {
    const now = recordIn(context, goal.path, { text, data });
    if (now?.type !== 'goal') {
      return refuse({ kind: 'says-no-longer', property: propertyNames.coaching, value: 'goal' });
    }
    const name = propertyNames['level-words'];
    if (now.levelWords.join('\n') !== goal.levelWords.join('\n')) {
      return refuse({ kind: 'property-changed', property: name });
    }
    const items = LEVELS.flatMap((level) => {
      const meaning = agreed.get(level);
      return meaning === undefined ? [] : [levelItem(level, meaning)];
    });
    return proposePatch(text, { [name]: items });
  });
  return { path: goal.path, propose };
}

interface LevelToNote {
  readonly goal: GoalNote;
  readonly level: Level;
  /** The session it was agreed in. */
  readonly session: string;
  readonly day: Day;
}

/**
 * Notes a level in a goal's note: a line more in its history, and its `level`, unless one of a later day is noted.
 * Refused where the level means something else by now, or nothing. What the history says already is not said again.
 */
export function noteLevelEdit(context: CommandContext, { goal, level, session, day }: LevelToNote): NoteEdit {
  const { propertyNames } = context.settings();
  const propose = onReadable(({ text, data }) => {
    const now = recordIn(context, goal.path, { text, data });
    if (now?.type !== 'goal') {
      return refuse({ kind: 'says-no-longer', property: propertyNames.coaching, value: 'goal' });
    }
    const meaning = readLevelWords(now.levelWords).get(level);
    if (meaning === undefined || meaning !== readLevelWords(goal.levelWords).get(level)) {
      return refuse({ kind: 'property-changed', property: propertyNames['level-words'] });
    }
    const link = linkTo(context, session, goal.path);
    if (link === undefined) return refuse({ kind: 'note-not-linkable', path: session });
    const history = wholeLevelHistory(text);
    const isLatest = history.every((noted) => noted.day <= day);
    const patched = proposePatch(text, isLatest ? { [propertyNames.level]: level } : {});
    if (patched.kind === 'refused') return patched;
    const line = levelLine(day, link, level, meaning);
    const isThere = history.some((noted) => `- ${noted.text}` === line);
    const added: TextEdit[] = isThere ? [] : [appendLines(text, words.templates.headings.levels, [line])];
    return { kind: 'edits', edits: [...patched.edits, ...added] };
  });
  return { path: goal.path, propose };
}
