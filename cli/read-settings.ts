import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_SETTINGS, loadSettings, type Settings } from '../src/settings/settings';
import { leftOutTemplates, TEMPLATE_SETTINGS, type Templates } from '../src/settings/template-folders';

interface VaultSettings {
  readonly settings: Settings;
  /** The templates of a vault with notes at `paths`; never a folder in which Groundwork files notes. */
  readonly templates: (paths: readonly string[]) => Templates;
}

/**
 * Groundwork's settings in the vault at `root`, and the templates that they and other plugins' settings name. What
 * cannot be read gets its defaults, and a call of `warn`.
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
  const others = TEMPLATE_SETTINGS.map(({ file, named }) => named(read(file)));
  const named = [{ folders: [settings.templatesFolder] }, ...others];
  return { settings, templates: (paths) => leftOutTemplates(named, settings, paths) };
}
