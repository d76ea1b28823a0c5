import { type App, Modal, Setting } from 'obsidian';
import type { GoalKey } from '../../domain/goal-key';
import { type Level, LEVELS, levelText, type LevelWords } from '../../domain/level';
import { words } from '../../words/words';
import type { Preview } from '../../forms/draw-preview';
import { livePreview } from '../../forms/live-preview';
import { openForm } from '../../forms/open-form';

interface LevelsQuestion {
  /** The session they are noted in. */
  readonly session: string;
  readonly goals: readonly { readonly key: GoalKey; readonly label: string; readonly words: LevelWords }[];
  readonly preview: (levels: ReadonlyMap<GoalKey, Level>) => Promise<readonly Preview[]>;
  readonly save: (levels: ReadonlyMap<GoalKey, Level>) => void;
}

/** Asks for the level of each goal in the words agreed beforehand; a goal without such words has none to choose. */
export function askForLevels(app: App, { session, goals, preview, save }: LevelsQuestion): void {
  const { dialogs } = words;
  const modal = new Modal(app).setTitle(dialogs.levelsIn(session));
  const { contentEl } = modal;
  const chosen = new Map<GoalKey, Level>();

  function addChoice(list: HTMLElement, name: string, text: string, choose: () => void): HTMLInputElement {
    const row = list.createEl('label', 'groundwork-choice');
    const input = row.createEl('input', { type: 'radio', attr: { name } });
    row.createSpan({ cls: 'groundwork-choice-name', text });
    input.addEventListener('change', () => {
      choose();
      refresh();
    });
    return input;
  }

  contentEl.createEl('p', { cls: 'groundwork-form-note', text: dialogs.levelsMean });
  for (const { key, label, words: meanings } of goals) {
    new Setting(contentEl).setName(label).setHeading();
    if (meanings.size === 0) {
      contentEl.createEl('p', { cls: 'groundwork-form-note', text: dialogs.levelsNotAgreed });
      continue;
    }
    const list = contentEl.createDiv({ cls: 'groundwork-choices', attr: { role: 'radiogroup', 'aria-label': label } });
    addChoice(list, key, dialogs.noLevel, () => chosen.delete(key)).checked = true;
    for (const level of LEVELS) {
      const meaning = meanings.get(level);
      if (meaning !== undefined) addChoice(list, key, `${levelText(level)} ${meaning}`, () => chosen.set(key, level));
    }
  }
  const refresh = livePreview(contentEl, () => preview(new Map(chosen)));
  openForm(modal, dialogs.save, () => {
    modal.close();
    if (chosen.size > 0) save(new Map(chosen));
  });
}
