import { type App, Modal, Setting } from 'obsidian';
import { type Level, LEVELS, levelText, type LevelWords } from '../../domain/level';
import { words } from '../../words/words';
import { drawPoints } from '../../forms/draw-points';
import { openForm } from '../../forms/open-form';

/**
 * Asks what each level of a goal means: all five, or none.
 *
 * @param goal what the levels are of
 * @param before the words there are already
 * @param save gets the words, none where all fields are empty
 */
export function askForLevelWords(
  app: App,
  goal: string,
  goodLooksLike: string | undefined,
  before: LevelWords,
  save: (agreed: LevelWords) => void,
): void {
  const { dialogs } = words;
  const modal = new Modal(app).setTitle(dialogs.levelsOf(goal));
  const { contentEl } = modal;
  const typed = new Map<Level, string>(before);
  const fields = new Map<Level, Setting>();

  contentEl.createEl('p', { cls: 'groundwork-form-note', text: dialogs.levelsAgreedBefore });
  drawPoints(contentEl, [{ name: dialogs.goodLooksLike, lines: goodLooksLike ? [goodLooksLike] : [] }]);
  for (const level of LEVELS) {
    const setting = new Setting(contentEl).setName(levelText(level)).setDesc(dialogs.levelIs[level]);
    fields.set(level, setting.setClass('groundwork-field').setClass('groundwork-level'));
    setting.addText((text) => {
      text.inputEl.setAttr('aria-label', `${levelText(level)}, ${dialogs.levelIs[level]}`);
      text.setValue(before.get(level) ?? '').onChange((value) => typed.set(level, value));
    });
  }

  openForm(modal, dialogs.save, () => {
    for (const setting of fields.values()) setting.setErrorMessage(null);
    const filled = LEVELS.flatMap((level) => {
      const text = (typed.get(level) ?? '').replace(/\s+/g, ' ').trim();
      return text === '' ? [] : [[level, text] as const];
    });
    const empty = LEVELS.find((level) => filled.every(([known]) => known !== level));
    if (filled.length > 0 && empty !== undefined) {
      const setting = fields.get(empty)?.setErrorMessage(dialogs.levelMissing);
      setting?.errorEl?.addClass('groundwork-field-error');
      setting?.errorEl?.setAttr('role', 'alert');
      setting?.controlEl.find('input').focus();
      return;
    }
    modal.close();
    save(new Map(filled));
  });
}
