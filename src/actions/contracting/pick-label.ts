import { isLabel } from '../../domain/goal-key';
import { askForEntry } from '../../forms/ask-for-entry';
import { followNotes } from '../../vault/follow-notes';
import { words } from '../../words/words';
import { activeNoteView } from '../shared/active-note-view';
import { checkShowable, stateToday } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import { makeGoalNote } from './contract-goal';
import { labelAt } from './label-at';

/** Whether the engagement at `path` has goals without a note. */
export function hasLabels({ practice }: CommandContext, path: string): boolean {
  const goals = practice.index.linkedEngagement(path)?.engagement.goals;
  return [...(goals?.keys() ?? [])].some((key) => isLabel(key));
}

/**
 * Makes a note of a label of the engagement at `path`: the one that the cursor is at, or the only one; else asks which,
 * listed ones first.
 */
export function pickLabel(context: CommandContext, path: string): void {
  if (!checkShowable()) return;
  const view = activeNoteView(context.app);
  const found = view && labelAt(context, view.file, view.editor);
  if (found?.engagement === path) return makeGoalNote(context, path, found.label.key);
  const state = stateToday(context, path);
  if (!state) return;
  const { goals, listed } = state.engagement;
  const keys = [...new Set([...listed, ...goals.keys()])].filter((key) => isLabel(key));
  const [only, ...others] = keys;
  if (only !== undefined && others.length === 0) return makeGoalNote(context, path, only);
  const now = followNotes(context.app);
  const entries = keys.map((key) => ({
    text: goals.get(key)?.label ?? '',
    detail: listed.includes(key) ? '' : words.commands.notContracted,
    choose: () => makeGoalNote(context, now(path), key),
  }));
  askForEntry(context.app, words.commands.labelToMakeANoteOf, entries);
}
