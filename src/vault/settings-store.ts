import { Notice, type Plugin } from 'obsidian';
import { DEFAULT_SETTINGS, loadSettings, type Settings } from '../settings/settings';
import { words } from '../words/words';

/** The settings in `data.json`. Data that is no JSON or from a newer version is neither used nor written over. */
export interface SettingsStore {
  readonly current: Settings;
  /** Whether `data.json` cannot be used, so that the usual settings hold. */
  readonly isLocked: boolean;
  /** Reads `data.json`; says so where it cannot be used. */
  load(): Promise<Settings>;
  /** Writes the settings. Refused, with a notice, over those that cannot be used. Returns what now holds. */
  save(settings: Settings): Promise<Settings>;
}

/** The store of `plugin`, with defaults until it is loaded. */
export function settingsStore(plugin: Plugin): SettingsStore {
  let current = DEFAULT_SETTINGS;
  let isLocked = false;
  const tellLocked = () => new Notice(words.writing.settingsLocked);
  return {
    get current() {
      return current;
    },
    get isLocked() {
      return isLocked;
    },
    async load() {
      // Settings that are no JSON, as after a broken sync, are kept like those of a newer version.
      const data: unknown = await plugin.loadData().catch(() => ({ version: Infinity }));
      const loaded = loadSettings(data);
      current = loaded.settings;
      isLocked = loaded.kind === 'newer';
      if (isLocked) tellLocked();
      return current;
    },
    async save(settings) {
      if (isLocked) {
        tellLocked();
      } else {
        current = settings;
        await plugin.saveData(settings);
      }
      return current;
    },
  };
}
