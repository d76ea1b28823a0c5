import { type App, Modal, Setting } from 'obsidian';
import { levelHistory } from '../../body/level-history';
import { engagementAttainment, levelledGoals } from '../../domain/level';
import { sponsorView } from '../../domain/sponsor-view';
import { drawPoints } from '../../forms/draw-points';
import { runAction } from '../../forms/run-action';
import { closeWhenOutdated, isPrivate, displayState } from '../../privacy/display';
import { readText } from '../../vault/note-source';
import { words } from '../../words/words';
import { stateToday } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';

/** Shows the levels of the goals of the engagement at `path`, how they came about, and who may see them. */
export function showLevels(context: CommandContext, path: string): void {
  runAction(() => show(context, path));
}

async function show(context: CommandContext, path: string): Promise<void> {
  const found = stateToday(context, path);
  if (!found) return;
  const read = levelledGoals(found).map(async ({ note: { path } }) => {
    return [path, await readText(context.app, path)] as const;
  });
  const texts = new Map(await Promise.all(read));
  // Only now: privacy mode may have been switched on while the notes were read.
  const state = displayState(found);
  const seen = (sponsorView(state, '').goals ?? []).filter(({ level }) => level !== undefined);
  const forSponsor = new Set(seen.map(({ title }) => title));
  const goals = levelledGoals(state).map(({ label, note }): GoalLevels => {
    const history = levelHistory(texts.get(note.path) ?? '', context.settings().privateHeadings);
    const noted = history.map((level) => (isPrivate() ? level.day : level.text));
    return { label, level: note.level, history: noted, isForSponsor: forSponsor.has(label) };
  });
  showLevelsDialog(context.app, state.engagement.name, goals, engagementAttainment(state));
}

/** A goal that has a level. */
interface GoalLevels {
  readonly label: string;
  /** −2 to +2. */
  readonly level: number;
  /** As it stands in the goal's note. */
  readonly history: readonly string[];
  /** True where the sponsor may see the level. */
  readonly isForSponsor: boolean;
}

/** Shows how far the goals of one engagement have come. `attainment` is their T-score, where any has a level. */
function showLevelsDialog(
  app: App,
  engagement: string,
  goals: readonly GoalLevels[],
  attainment: number | undefined,
): void {
  const { dialogs } = words;
  const modal = new Modal(app).setTitle(dialogs.levelsWith(engagement));
  const { contentEl } = modal;
  for (const { label, level, history, isForSponsor } of goals) {
    const seen = isForSponsor ? dialogs.sponsorSeesLevel : dialogs.sponsorSeesNoLevel;
    const setting = new Setting(contentEl).setName(dialogs.goalAt(label, level)).setDesc(seen);
    setting.setClass('groundwork-agreed-goal');
    // Nothing to set, so the words have the room.
    setting.controlEl.remove();
    drawPoints(contentEl, [{ name: dialogs.notedSoFar, lines: history }]);
  }
  if (attainment === undefined) {
    contentEl.createEl('p', { cls: 'groundwork-form-note', text: dialogs.noLevels });
  } else {
    new Setting(contentEl)
      .setName(dialogs.attainment(attainment))
      .setDesc(dialogs.attainmentMeans)
      .controlEl.remove();
  }
  modal.setCloseCallback(closeWhenOutdated(() => modal.close()));
  modal.open();
}
