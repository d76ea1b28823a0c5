import { PluginSettingTab, type SettingDefinitionItem } from 'obsidian';

/** A tab of settings with nothing to set, which counts how often it is asked for its rows. */
export class EmptyTab extends PluginSettingTab {
  asked = 0;

  override getSettingDefinitions(): SettingDefinitionItem[] {
    this.asked += 1;
    return [{ name: 'Nothing to set', desc: 'Run the command “Run the probe”.' }];
  }
}
