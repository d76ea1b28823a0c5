import type { GoalKey } from '../../domain/goal-key';
import type { GoalNote } from '../../domain/goal-note';
import { type Level, readLevelWords } from '../../domain/level';
import { runAction } from '../../forms/run-action';
import { say } from '../../forms/say';
import { fileName } from '../../text/file-name';
import { followNotes } from '../../vault/follow-notes';
import { words } from '../../words/words';
import { checkShowable } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import { tellRefused } from '../shared/tell';
import { previewEdits, writeEdits } from '../shared/write-edits';
import { askForLevels } from './ask-for-levels';
import { noteLevelEdit } from './level-edits';

/**
 * Asks for the level of each goal that was contracted on the day of the session at `path`, in the words agreed for it,
 * and notes it in the goal's note: all these notes, or none. Not in privacy mode, which hides these words.
 */
export function noteLevel(context: CommandContext, path: string): void {
  if (!checkShowable()) return;
  const { index, portfolio, today } = context.practice;
  const state = portfolio.state(index.engagementOf(path) ?? '', today());
  const session = state?.sessions.find(({ note }) => note.path === path);
  if (!state || session?.status !== 'held') return tellRefused(path, { kind: 'session-not-held' });
  const { goals } = state.engagement;
  // What the session worked on comes first.
  const keys = [...new Set([...session.goals.filter((key) => session.contracted.has(key)), ...session.contracted])];
  const notes = new Map<GoalKey, GoalNote>();
  for (const key of keys) {
    const { note, belongs } = goals.get(key) ?? {};
    if (note && belongs !== 'elsewhere') notes.set(key, note);
  }
  if (notes.size === 0) {
    say(words.commands.noGoalForLevels(fileName(path)));
    return;
  }
  const now = followNotes(context.app);
  const edits = (levels: ReadonlyMap<GoalKey, Level>) =>
    [...levels].flatMap(([key, level]) => {
      const goal = notes.get(key);
      if (!goal) return [];
      const held = { ...goal, path: now(goal.path) };
      return [noteLevelEdit(context, { goal: held, level, session: now(path), day: session.date })];
    });
  askForLevels(context.app, {
    session: fileName(path),
    goals: [...notes].map(([key, { levelWords }]) => ({
      key,
      label: goals.get(key)?.label ?? '',
      words: readLevelWords(levelWords),
    })),
    preview: (levels) => previewEdits(context, edits(levels)),
    save: (levels) => runAction(() => writeEdits(context, edits(levels), words.commands.levelsNoted)),
  });
}
