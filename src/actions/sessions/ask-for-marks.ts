import { type App, Modal, Setting } from 'obsidian';
import { type Mark, MARKS } from '../../domain/session-note';
import { capitalise } from '../../words/sentences';
import { words } from '../../words/words';
import { openForm } from '../../forms/open-form';

/**
 * Asks for the marks of the foundation, each a toggle.
 *
 * @param note what the marks are of
 * @param save gets all marks that are set when the coach saves
 */
export function askForMarks(
  app: App,
  note: string,
  before: readonly Mark[],
  save: (marks: ReadonlySet<Mark>) => void,
): void {
  const { commands, dialogs, domain } = words;
  const marks = new Set(before);
  const modal = new Modal(app).setTitle(commands.markFoundation);
  modal.contentEl.createEl('p', { cls: 'groundwork-form-note', text: note });
  for (const mark of MARKS) {
    const name = capitalise(domain.mark[mark]);
    const description = dialogs.markMeans[mark];
    new Setting(modal.contentEl)
      .setName(name)
      .setDesc(description)
      .addToggle((toggle) => {
        toggle.setValue(marks.has(mark)).onChange((isSet) => {
          if (isSet) marks.add(mark);
          else marks.delete(mark);
        });
        toggle.toggleEl.find('input').setAttr('aria-label', `${name}. ${description}`);
      });
  }
  openForm(modal, dialogs.save, () => {
    modal.close();
    save(marks);
  });
}
