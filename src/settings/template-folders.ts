import { trimEndOf } from '../domain/trim-end';

/** The settings of Obsidian's own Templates, in the config folder of the vault. */
export const CORE_TEMPLATES = 'templates.json';

/**
 * Where the config folder names folders of templates: Obsidian's own Templates, and the plugins Templater and QuickAdd.
 * Their notes are not ours, and neither are those of Groundwork's own templates folder.
 */
export const TEMPLATE_SETTINGS = [
  { file: CORE_TEMPLATES, key: 'folder' },
  { file: 'plugins/templater-obsidian/data.json', key: 'templates_folder' },
  { file: 'plugins/quickadd/data.json', key: 'templateFolderPath' },
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
  const trimmed = trimEndOf(folder.replace(/^[\s/]+/, ''), /[\s/]/);
  return trimmed.split('/').includes('..') ? '' : trimmed;
}

/** What the settings say about where Groundwork files new notes. A folder that is '' is the vault's top. */
interface Filing {
  readonly engagementsFolder: string;
  readonly sessionsFolder: string;
  readonly goalsFolder: string;
  readonly sessionName: string;
}

/** True where new notes go into `folder` or below: left out with the templates, they would be lost. */
export function holdsFiled(folder: string, filing: Filing): boolean {
  const { engagementsFolder, sessionsFolder, goalsFolder, sessionName } = filing;
  const sessions = `${sessionsFolder}/${sessionName}`.replace(/^\/+/, '');
  return [`${engagementsFolder}/`, `${goalsFolder}/`, sessions].some((pattern) => mayLieIn(pattern, folder));
}

/** True where what `pattern` stands for can lie in `folder` or below: a part with a token can become any folder. */
function mayLieIn(pattern: string, folder: string): boolean {
  const parts = pattern.split('/');
  const folders = folder.split('/');
  return parts.length > folders.length && folders.every((name, at) => parts[at] === name || parts[at]?.includes('{{'));
}

/**
 * Of the folders that are named as ones of templates (undefined or '' where none is), those whose notes are left out:
 * all in which Groundwork files no notes.
 */
export function leftOutFolders(named: readonly (string | undefined)[], filing: Filing): string[] {
  return named.flatMap((folder) => (folder && !holdsFiled(folder, filing) ? [folder] : []));
}

/** True where the note at `path` lies in one of the folders or below. */
export function isInside(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}
