import { type App, Modal, Setting } from 'obsidian';
import { words } from '../../words/words';
import { closeWhenOutdated } from '../../privacy/display';
import { drawPoints } from '../../forms/draw-points';

/** A goal that has a level. */
export interface GoalLevels {
  readonly label: string;
  /** −2 to +2. */
  readonly level: number;
  /** As it stands in the goal's note. */
  readonly history: readonly string[];
  /** Whether the sponsor may see the level. */
  readonly isForSponsor: boolean;
}

/** Shows how far the goals of one engagement have come. `attainment` is their T-score, where any has a level. */
export function showLevelsDialog(
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
