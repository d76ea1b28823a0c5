import { isLabel } from '../../domain/goal-key';
import { type Editor, parseYaml, type TFile } from 'obsidian';
import type { Goal } from '../../domain/engagement';
import { goalKeyOf } from '../../index/goal-key-of';
import { listItemAt } from '../../front-matter/list-item-at';
import type { CommandContext } from '../shared/command-context';

/** The label that the cursor is at in the goals of an engagement or a session, and its engagement. */
export function labelAt(
  { practice, settings }: CommandContext,
  file: TFile | null,
  editor: Editor,
): { readonly engagement: string; readonly label: Goal } | undefined {
  const engagement = file ? practice.index.engagementOf(file.path) : undefined;
  const linked = engagement === undefined ? undefined : practice.index.linkedEngagement(engagement);
  if (!file || engagement === undefined || !linked) return undefined;
  const cursor = editor.posToOffset(editor.getCursor());
  const item = listItemAt(editor.getValue(), cursor, settings().propertyNames.goals, parseYaml);
  if (item === undefined) return undefined;
  const key = goalKeyOf(linked.engagement, item, (target) => practice.resolveLink(target, file.path));
  const goal = key === undefined ? undefined : linked.engagement.goals.get(key);
  return goal && isLabel(goal.key) ? { engagement, label: goal } : undefined;
}
