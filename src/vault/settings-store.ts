import { Notice, type Plugin } from 'obsidian';
import { DEFAULT_SETTINGS, loadSettings, type Settings } from '../settings/settings';

/** The settings in `data.json`. Data from a newer version of Groundwork is neither used nor written over. */
export interface SettingsStore {
  readonly current: Settings;
  /** Reads `data.json`; says so where it was written by a newer version. */
  load(): Promise<Settings>;
  /** Writes the settings. Refused, with a notice, over those of a newer version. Returns what now holds. */
  save(settings: Settings): Promise<Settings>;
}

/** The store of `plugin`, with defaults until it is loaded. */
export function settingsStore(plugin: Plugin): SettingsStore {
  let current = DEFAULT_SETTINGS;
  let isNewer = false;
  const tellNewer = () =>
    new Notice('The settings come from a newer version of this plugin and were left alone. Update it to change them.');
  return {
    get current() {
      return current;
    },
    async load() {
      const loaded = loadSettings(await plugin.loadData());
      current = loaded.settings;
      isNewer = loaded.kind === 'newer';
      if (isNewer) tellNewer();
      return current;
    },
    async save(settings) {
      if (isNewer) {
        tellNewer();
      } else {
        current = settings;
        await plugin.saveData(settings);
      }
      return current;
    },
  };
}
