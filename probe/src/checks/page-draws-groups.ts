import { PluginSettingTab, type SettingDefinitionItem } from 'obsidian';
import { answer, type Check, untried } from '../check';
import { openTab } from '../open-tab';
import { seen } from '../seen';

/** A tab that is never added: it is drawn in a modal of the probe's. */
class ProbeTab extends PluginSettingTab {
  asked = 0;

  override getSettingDefinitions(): SettingDefinitionItem[] {
    this.asked += 1;
    const group = { type: 'group', heading: 'Group of the page', items: [{ name: 'Row of the group' }] } as const;
    const list = { type: 'list', heading: 'List of the page', items: [], emptyState: 'Nothing in the list' } as const;
    return [
      { type: 'group', heading: 'Group of the tab', items: [
        { name: 'Row of the tab' },
        { type: 'page', name: 'Page of the tab', items: [group, list] as unknown as SettingDefinitionItem[] },
      ] },
    ];
  }
}

export const pageDrawsGroups: Check = {
  id: 'page-draws-groups',
  sentence: '`update` of a settings tab asks for the definitions and draws them; a page of groups and lists'
    + ' is drawn with their headings and with what an empty list says.',
  run: async (attempt) => {
    const tab = new ProbeTab(attempt.app, attempt.plugin);
    const modal = openTab(attempt, tab);
    await attempt.pause(100);
    const shows = (...texts: string[]) => texts.every((text) => modal.containerEl.textContent?.includes(text));
    if (!shows('Group of the tab', 'Row of the tab')) {
      return untried(seen`A tab draws nothing outside the window of the settings; asked: ${tab.asked}.`);
    }
    const entry = tab.containerEl.findAll('.setting-item').find((row) => row.getText().includes('Page of the tab'));
    (entry?.find('.clickable-icon, button') ?? entry)?.click();
    if (!(await attempt.until(() => shows('Row of the group'), 1000))) {
      return untried(seen`A page does not open outside the window of the settings; asked: ${tab.asked}.`);
    }
    const headings = shows('Group of the page', 'List of the page');
    const empty = shows('Nothing in the list');
    return answer(headings && empty && tab.asked > 0, seen`Headings: ${headings}; what the empty list says: ${
      empty}; asked for definitions: ${tab.asked}.`);
  },
};
