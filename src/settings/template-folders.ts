/** The settings of Obsidian's own Templates, in the config folder of the vault. */
export const CORE_TEMPLATES = 'templates.json';

/**
 * Where the config folder names folders of templates: Obsidian's own Templates, and the Templater plugin. Their notes
 * are not ours, and neither are those of Groundwork's own templates folder.
 */
export const TEMPLATE_SETTINGS = [
  { file: CORE_TEMPLATES, key: 'folder' },
  { file: 'plugins/templater-obsidian/data.json', key: 'templates_folder' },
] as const;

/** The folder that parsed settings name under `key`, without slashes around it; undefined where they name none. */
export function folderIn(settings: unknown, key: string): string | undefined {
  return trimFolder(textIn(settings, key)) || undefined;
}

/** The text that parsed settings hold under `key`; '' where they hold none. */
export function textIn(settings: unknown, key: string): string {
  const text: unknown = typeof settings === 'object' && settings !== null ? Reflect.get(settings, key) : '';
  return typeof text === 'string' ? text : '';
}

/** A folder as the vault names it: no slashes and no spaces around it, and no way out of the vault. */
export function trimFolder(folder: string): string {
  const trimmed = folder.replace(/^[\s/]+|[\s/]+$/g, '');
  return trimmed.split('/').includes('..') ? '' : trimmed;
}

/** True where the note at `path` lies in one of the folders or below. */
export function isInside(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}
