import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_SETTINGS, loadSettings, type Settings } from '../settings/settings';
import { folderIn, leftOutFolders, TEMPLATE_SETTINGS } from '../settings/template-folders';

export interface VaultSettings {
  readonly settings: Settings;
  /** Folders whose notes are templates and not ours; none in which Groundwork files notes. */
  readonly templateFolders: readonly string[];
}

/**
 * The settings that Groundwork has in the vault at `root`, and the template folders of Obsidian's Templates and
 * Templater. What cannot be read gets its defaults; `warn` is told.
 */
export function readSettings(root: string, warn: (message: string) => void): VaultSettings {
  const read = (file: string): unknown => {
    const full = path.join(root, '.obsidian', file);
    if (!existsSync(full)) return undefined;
    try {
      return JSON.parse(readFileSync(full, 'utf8'));
    } catch (error) {
      warn(`${full} could not be read, so it is left out: ${String(error)}`);
      return undefined;
    }
  };
  const loaded = loadSettings(read('plugins/groundwork/data.json') ?? null);
  if (loaded.kind === 'newer') warn('The settings come from a newer version; the defaults are used.');
  const settings = loaded.kind === 'newer' ? DEFAULT_SETTINGS : loaded.settings;
  const named = TEMPLATE_SETTINGS.map(({ file, key }) => folderIn(read(file), key));
  return { settings, templateFolders: leftOutFolders([settings.templatesFolder, ...named], settings) };
}
