import { parseYaml } from 'obsidian';
import type { Day } from '../../domain/day';
import type { GoalNote } from '../../domain/goal-note';
import { type Level, levelItem, LEVELS, type LevelWords, readLevelWords } from '../../domain/level';
import { patch } from '../../front-matter/patch';
import type { TextEdit } from '../../text/text-edit';
import { shownName } from '../../privacy/display';
import { appendLines } from '../../body/fill-section';
import { levelLine, wholeLevelHistory } from '../../body/level-history';
import type { NoteEdit } from '../../vault/note-change';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';
import { onReadable, refuse, refuseAt } from '../shared/edit-note';
import { linkTo } from '../shared/link-to';
import { recordIn } from '../shared/record-in';

/** Writes what each level of `goal` means; no words empty the property. Refused where others were written meanwhile. */
export function levelWordsEdit(context: CommandContext, goal: GoalNote, agreed: LevelWords): NoteEdit {
  const { propertyNames } = context.settings();
  const propose = onReadable(({ text, data }) => {
    const now = recordIn(context, goal.path, { text, data });
    if (now?.type !== 'goal') return refuse(words.commands.saysNoLonger(propertyNames.coaching, 'goal'));
    const name = propertyNames['level-words'];
    if (now.levelWords.join('\n') !== goal.levelWords.join('\n')) return refuse(words.commands.hasChanged(name));
    const items = LEVELS.flatMap((level) => {
      const meaning = agreed.get(level);
      return meaning === undefined ? [] : [levelItem(level, meaning)];
    });
    const patched = patch(text, { [name]: items }, parseYaml);
    return patched.kind === 'refused' ? refuseAt(patched) : patched;
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
    if (now?.type !== 'goal') return refuse(words.commands.saysNoLonger(propertyNames.coaching, 'goal'));
    const meaning = readLevelWords(now.levelWords).get(level);
    if (meaning === undefined || meaning !== readLevelWords(goal.levelWords).get(level)) {
      return refuse(words.commands.hasChanged(propertyNames['level-words']));
    }
    const link = linkTo(context, session, goal.path);
    if (link === undefined) return refuse(words.commands.cannotLink(shownName(session)));
    const history = wholeLevelHistory(text);
    const isLatest = history.every((noted) => noted.day <= day);
    const patched = patch(text, isLatest ? { [propertyNames.level]: level } : {}, parseYaml);
    if (patched.kind === 'refused') return refuseAt(patched);
    const line = levelLine(day, link, level, meaning);
    const isThere = history.some((noted) => `- ${noted.text}` === line);
    const added: TextEdit[] = isThere ? [] : [appendLines(text, words.templates.headings.levels, [line])];
    return { kind: 'edits', edits: [...patched.edits, ...added] };
  });
  return { path: goal.path, propose };
}
