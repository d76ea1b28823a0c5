import { DropdownComponent, TextAreaComponent, TextComponent, ToggleComponent } from 'obsidian';
import { answer, type Check } from '../check';
import { inOrder, type Seen, seen } from '../seen';

export const setValueIsQuiet: Check = {
  id: 'set-value-is-quiet',
  sentence: '`setValue` of a component does not call its `onChange`.',
  run: async (attempt) => {
    const el = createDiv();
    const called: Seen[] = [];
    new TextComponent(el).onChange(() => called.push(seen`text`)).setValue('one');
    new TextAreaComponent(el).onChange(() => called.push(seen`text area`)).setValue('one');
    new ToggleComponent(el).onChange(() => called.push(seen`toggle`)).setValue(true);
    const dropdown = new DropdownComponent(el).addOption('one', 'One').addOption('two', 'Two');
    dropdown.onChange(() => called.push(seen`dropdown`)).setValue('two');
    await attempt.pause(100);
    return answer(called.length === 0, seen`Called back: ${inOrder(called)}.`);
  },
};
