import { Notice, type Plugin } from 'obsidian';
import { SETTINGS_VERSION, versionOf } from '../settings/migrations';
import { DEFAULT_SETTINGS, loadSettings, type Settings, storedSettings } from '../settings/settings';
import { words } from '../words/words';

/**
 * Keeps the `data.json` of `plugin` as it is, beside it as `data.v1.json` and so on, for going back to the
 * version of Groundwork that wrote it. One for each version of its shape, and never overwritten.
 *
 * @param data the parsed content of `data.json`
 */
async function keepSnapshot({ app, manifest }: Plugin, data: unknown): Promise<void> {
  const { adapter, configDir } = app.vault;
  const folder = manifest.dir ?? `${configDir}/plugins/${manifest.id}`;
  const snapshot = `${folder}/data.v${versionOf(data)}.json`;
  if (await adapter.exists(snapshot)) return;
  await adapter.write(snapshot, await adapter.read(`${folder}/data.json`));
}

/** The settings in `data.json`. Data that is not JSON or from a newer version is neither used nor overwritten. */
export interface SettingsStore {
  readonly current: Settings;
  /** True if `data.json` cannot be used, so that the defaults apply. */
  readonly isLocked: boolean;
  /** True where there was no `data.json` when it was read last: the coach has chosen nothing yet. */
  readonly isNew: boolean;
  /** Uses settings in place of the defaults that were chosen by nobody. They are not saved before `keepProposed`. */
  propose(settings: Settings): void;
  /** Saves settings that were proposed, unless others have come meanwhile: notes were filed by them. */
  keepProposed(): Promise<void>;
  /**
   * Reads `data.json`, with a notice if it cannot be used. Writes nothing: a device that only reads changes no file.
   */
  load(): Promise<Settings>;
  /**
   * Writes the settings, after a snapshot of those of an older version. Refused, with a notice, over those that cannot
   * be used, and where the snapshot or the writing fails. Returns the settings that now apply.
   */
  save(settings: Settings): Promise<Settings>;
}

/** The store of `plugin`, with defaults until it is loaded. */
export function settingsStore(plugin: Plugin): SettingsStore {
  let current = DEFAULT_SETTINGS;
  let isLocked = false;
  let isNew = false;
  let isProposed = false;
  // Settings that are not JSON, as after a broken sync, are kept like those of a newer version.
  const read = async (): Promise<unknown> => {
    try {
      return await plugin.loadData();
    } catch {
      return { version: Infinity };
    }
  };
  const load = (data: unknown) => loadSettings(data, plugin.app.vault.configDir);
  const isMissing = (data: unknown) => data === null || data === undefined;
  const store: SettingsStore = {
    get current() {
      return current;
    },
    get isLocked() {
      return isLocked;
    },
    get isNew() {
      return isNew;
    },
    propose(settings) {
      current = settings;
      isProposed = true;
    },
    async keepProposed() {
      if (!isProposed) return;
      isProposed = false;
      if (isMissing(await read())) await store.save(current);
    },
    async load() {
      const data = await read();
      isNew = isMissing(data);
      isProposed = false;
      const loaded = load(data);
      current = loaded.settings;
      isLocked = loaded.kind === 'newer';
      if (isLocked) new Notice(words.writing.settingsLocked);
      return current;
    },
    async save(settings) {
      // Sync may have brought others a moment ago.
      const data = await read();
      isLocked = load(data).kind === 'newer';
      if (isLocked) {
        new Notice(words.writing.settingsLocked);
        return current;
      }
      try {
        if (!isMissing(data) && versionOf(data) < SETTINGS_VERSION) await keepSnapshot(plugin, data);
      } catch (error) {
        new Notice(words.writing.settingsNotKept(error instanceof Error ? error.message : String(error)));
        return current;
      }
      try {
        await plugin.saveData(storedSettings(settings));
        current = settings;
        isNew = false;
        isProposed = false;
      } catch (error) {
        new Notice(words.writing.settingsNotSaved(error instanceof Error ? error.message : String(error)));
      }
      return current;
    },
  };
  return store;
}
