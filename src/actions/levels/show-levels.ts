import { levelHistory } from '../../body/level-history';
import { engagementAttainment, levelledGoals } from '../../domain/level';
import { sponsorView } from '../../domain/sponsor-view';
import { runAction } from '../../forms/run-action';
import { isPrivate, shownState } from '../../privacy/display';
import { readText } from '../../vault/note-source';
import { stateToday } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import { type GoalLevels, showLevelsDialog } from './show-levels-dialog';

/** Shows the levels of the goals of the engagement at `path`, how they came about, and who may see them. */
export function showLevels(context: CommandContext, path: string): void {
  runAction(() => show(context, path));
}

async function show(context: CommandContext, path: string): Promise<void> {
  const found = stateToday(context, path);
  if (!found) return;
  const state = shownState(found);
  const seen = (sponsorView(state, '').goals ?? []).filter(({ level }) => level !== undefined);
  const forSponsor = new Set(seen.map(({ title }) => title));
  const goals = levelledGoals(state).map(async ({ label, note }): Promise<GoalLevels> => {
    const text = (await readText(context.app, note.path)) ?? '';
    const history = levelHistory(text, context.settings().privateHeadings);
    const noted = history.map((level) => (isPrivate() ? level.day : level.text));
    return { label, level: note.level, history: noted, isForSponsor: forSponsor.has(label) };
  });
  showLevelsDialog(context.app, state.engagement.name, await Promise.all(goals), engagementAttainment(state));
}
