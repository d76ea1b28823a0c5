import { Setting } from 'obsidian';
import { allHold, type Check } from '../check';
import { seen } from '../seen';

export const settingIsARow: Check = {
  id: 'setting-is-a-row',
  sentence: 'A `Setting` has its controls made at once; `setClass` keeps the classes before it; `setErrorMessage`'
    + ' makes `errorEl` with the sentence, and null takes the sentence away.',
  run: async () => {
    const el = createDiv();
    const row = new Setting(el).setName('Probe: a row').setDesc('Probe: its text');
    row.setClass('probe-first').setClass('probe-second');
    const { classList } = row.settingEl;
    let made = 0;
    const count = () => void (made += 1);
    row.addText(count).addTextArea(count).addToggle(count).addDropdown(count).addButton(count);
    const texts = el.textContent ?? '';
    row.setErrorMessage('three');
    const hasError = row.errorEl?.textContent === 'three' && el.contains(row.errorEl);
    row.setErrorMessage(null);
    return allHold(
      [seen`the controls were made at once`, made === 5 && row.controlEl.children.length >= 5],
      [seen`name and description`, texts.includes('Probe: a row') && texts.includes('Probe: its text')],
      [seen`both classes`, classList.contains('probe-first') && classList.contains('probe-second')],
      [seen`the mistake was shown`, hasError],
      [seen`it was taken away`, !el.textContent?.includes('three')],
    );
  },
};
