import {
  ButtonComponent,
  DropdownComponent,
  ExtraButtonComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
  ToggleComponent,
} from 'obsidian';
import { allHold, type Check } from '../check';
import { seen } from '../seen';

export const controlsTellAtEveryKey: Check = {
  id: 'controls-tell-at-every-key',
  sentence: 'A control tells `onChange` of every key and every choice; options stay in their order; a toggle has an'
    + ' `input` in it; a button takes a click, and that of a search empties it.',
  run: async (attempt) => {
    const el = activeDocument.body.createDiv();
    attempt.atEnd(() => el.remove());
    const told: string[] = [];
    const search = new SearchComponent(el);
    const fields = [new TextComponent(el), new TextAreaComponent(el), search];
    for (const field of fields) {
      field.setPlaceholder('Probe: one').onChange((value) => told.push(value));
      for (const value of ['o', 'on']) {
        field.inputEl.value = value;
        field.inputEl.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }
    await attempt.until(() => told.length === 6, 1000);
    const areHeld = fields.every((field) => field.getValue() === 'on');
    search.clearButtonEl.click();
    await attempt.until(() => told.length === 7, 500);
    let chosen = '';
    const dropdown = new DropdownComponent(el).addOption('two', 'Two').addOption('one', 'One');
    dropdown.onChange((value) => (chosen = value));
    dropdown.selectEl.value = 'one';
    dropdown.selectEl.dispatchEvent(new Event('change', { bubbles: true }));
    let isOn = false;
    const toggle = new ToggleComponent(el).onChange((on) => (isOn = on));
    toggle.toggleEl.click();
    let clicks = 0;
    const click = () => void (clicks += 1);
    const button = new ButtonComponent(el).setButtonText('Probe: one').setCta().onClick(click);
    button.buttonEl.click();
    const extra = new ExtraButtonComponent(el).setIcon('target').setTooltip('Probe: two').onClick(click);
    extra.extraSettingsEl.click();
    const options = Array.from(dropdown.selectEl.options, ({ value }) => value).join();
    const isTold = told.slice(0, 6).join() === 'o,on,o,on,o,on' && areHeld;
    return allHold(
      [seen`fields told every key`, isTold],
      [seen`its button empties a search, and that is told`, search.getValue() === '' && told[6] === ''],
      [seen`placeholders`, fields.every(({ inputEl }) => inputEl.placeholder === 'Probe: one')],
      [seen`the choice was told`, chosen === 'one' && dropdown.getValue() === 'one'],
      [seen`options in their order`, options === 'two,one'],
      [seen`the toggle was told`, isOn && toggle.getValue()],
      [seen`an input in it`, toggle.toggleEl.querySelector('input') !== null],
      [seen`both buttons took a click`, clicks === 2],
      [seen`with its text`, button.buttonEl.tagName === 'BUTTON' && button.buttonEl.getText() === 'Probe: one'],
    );
  },
};
