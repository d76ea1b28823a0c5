import { isLabel } from '../../domain/goal-key';
import { type Editor, parseYaml, type TFile } from 'obsidian';
import type { Goal } from '../../domain/engagement';
import { askForEntry } from '../../forms/suggester';
import { listItemAt } from '../../front-matter/list-item-at';
import { goalKeyOf } from '../../index/goal-key-of';
import { followNotes } from '../../vault/follow-notes';
import { readEditor } from '../../vault/read-editor';
import { words } from '../../words/words';
import { activeNoteView } from '../shared/active-note-view';
import { checkShowable, stateToday } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import { makeGoalNote } from './contract-goal';

/** The label that the cursor is at in the goals of an engagement or a session, and its engagement. */
export function labelAt(
  { practice, settings }: CommandContext,
  file: TFile | null,
  editor: Editor,
): { readonly engagement: string; readonly label: Goal } | undefined {
  const engagement = file ? practice.index.engagementOf(file.path) : undefined;
  const linked = engagement === undefined ? undefined : practice.index.linkedEngagement(engagement);
  if (!file || engagement === undefined || !linked) return undefined;
  const held = readEditor(editor);
  const item = held && listItemAt(held.text, held.cursor, settings().propertyNames.goals, parseYaml);
  if (item === undefined) return undefined;
  const key = goalKeyOf(linked.engagement, item, (target) => practice.resolveLink(target, file.path));
  const goal = key === undefined ? undefined : linked.engagement.goals.get(key);
  return goal && isLabel(goal.key) ? { engagement, label: goal } : undefined;
}

/** True where the engagement at `path` has goals without a note. */
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
