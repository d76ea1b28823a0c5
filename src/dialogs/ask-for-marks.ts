import { type App, Modal, Setting } from 'obsidian';
import { capitalise } from '../domain/capitalise';
import { type Mark, MARKS } from '../domain/foundation';
import { openForm } from './open-form';

const DESCRIPTIONS: Readonly<Record<Mark, string>> = {
  recognition: 'Any reluctance was said out loud and treated as reasonable.',
  value: 'They left with one outside view they could not have come to alone.',
  purpose: 'What is being developed is specific, checkable and their own aim.',
};

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
  const marks = new Set(before);
  const modal = new Modal(app).setTitle('Mark foundation');
  modal.contentEl.createEl('p', { cls: 'groundwork-form-note', text: note });
  for (const mark of MARKS) {
    const name = capitalise(mark);
    const description = DESCRIPTIONS[mark];
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
  openForm(modal, 'Save', () => {
    modal.close();
    save(marks);
  });
}
