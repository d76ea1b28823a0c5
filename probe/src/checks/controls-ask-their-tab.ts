import { PluginSettingTab, type SettingDefinitionItem } from 'obsidian';
import { allHold, type Check, untried } from '../check';
import { openTab } from '../open-tab';
import { seen } from '../seen';

class ProbeTab extends PluginSettingTab {
  readonly kept = new Map<string, unknown>();
  readonly asked: string[] = [];

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const validate = (value: string) => (value === 'old' ? undefined : 'Probe: a mistake');
    return [
      { name: 'Probe: a toggle', desc: 'Probe: its text', control: { type: 'toggle', key: 'one', defaultValue: true } },
      { name: 'Probe: a field', control: { type: 'text', key: 'two.three', validate } },
    ];
  }

  override getControlValue(key: string): unknown {
    this.asked.push(key);
    return key === 'one' ? undefined : 'old';
  }

  override setControlValue(key: string, value: unknown): void {
    this.kept.set(key, value);
  }
}

export const controlsAskTheirTab: Check = {
  id: 'controls-ask-their-tab',
  sentence: 'A control of the settings reads with `getControlValue` and keeps with `setControlValue`, by its key;'
    + ' without a value it has its default; what `validate` refuses is not kept, and its sentence is shown.',
  run: async (attempt) => {
    const tab = new ProbeTab(attempt.app, attempt.plugin);
    const modal = openTab(attempt, tab);
    const shows = (text: string) => modal.containerEl.textContent?.includes(text) ?? false;
    if (!(await attempt.until(() => shows('Probe: a field'), 500))) {
      return untried(seen`A tab draws nothing outside the window of the settings.`);
    }
    const field = tab.containerEl.querySelector<HTMLInputElement>('input[type=text]');
    const toggle = tab.containerEl.querySelector<HTMLElement>('.checkbox-container');
    if (!field || !toggle) return untried(seen`The field or the toggle was not found.`);
    const value = field.value;
    field.value = 'new';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    const isSaid = await attempt.until(() => shows('Probe: a mistake'), 1500);
    toggle.click();
    const isKept = await attempt.until(() => tab.kept.has('one'), 1000);
    return allHold(
      [seen`asked by key`, tab.asked.includes('one') && tab.asked.includes('two.three')],
      [seen`shows its value`, value === 'old'],
      [seen`the default of the toggle, which a click changes`, isKept && tab.kept.get('one') === false],
      [seen`its text`, shows('Probe: its text')],
      [seen`the mistake is said`, isSaid],
      [seen`and not kept`, !tab.kept.has('two.three')],
    );
  },
};
