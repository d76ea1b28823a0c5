import { foldCase, trimEndOf } from '../domain/letters';

/** The settings of Obsidian's own Templates, in the config folder of the vault. */
export const CORE_TEMPLATES = 'templates.json';

/** The folders and notes of a vault that are templates, and therefore not ours. */
export interface Templates {
  readonly folders: readonly string[];
  /** Paths of single notes, whose folders may hold anything else. */
  readonly notes: readonly string[];
}

/**
 * The settings files that name folders of templates, in Obsidian's own Templates and in the plugins Templater and
 * QuickAdd, or single notes that are templates, in Obsidian's own Daily notes and in the plugin Periodic notes.
 */
export const TEMPLATE_SETTINGS: readonly { file: string; named: (settings: unknown) => Partial<Templates> }[] = [
  { file: CORE_TEMPLATES, named: foldersIn('folder') },
  { file: 'plugins/templater-obsidian/data.json', named: foldersIn('templates_folder') },
  { file: 'plugins/quickadd/data.json', named: foldersIn('templateFolderPath') },
  { file: 'daily-notes.json', named: (settings) => ({ notes: [textIn(settings, 'template')] }) },
  { file: 'plugins/periodic-notes/data.json', named: (settings) => ({ notes: periodicTemplates(settings) }) },
];

function foldersIn(key: string): (settings: unknown) => Partial<Templates> {
  return (settings) => ({ folders: [folderIn(settings, key) ?? ''] });
}

/**
 * The templates of days, weeks and longer, as Periodic notes has them: its releases have one for each of them under
 * `template`, its 1.0 has several sets of them, and says `templatePath`.
 */
function periodicTemplates(settings: unknown): string[] {
  const sets: unknown = typeof settings === 'object' && settings !== null ? Reflect.get(settings, 'calendarSets') : [];
  const periods = [settings, ...(Array.isArray(sets) ? (sets as unknown[]) : [])].flatMap((set) =>
    typeof set === 'object' && set !== null ? (Object.values(set) as unknown[]) : [],
  );
  return periods.flatMap((period) => [textIn(period, 'template'), textIn(period, 'templatePath')]);
}

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

/** The settings for where Groundwork files new notes. A folder that is '' is the vault's top. */
interface Filing {
  readonly engagementsFolder: string;
  readonly sessionsFolder: string;
  readonly goalsFolder: string;
  readonly sessionName: string;
}

/** True where new notes go into `folder` or below: left out with the templates, they would be lost. */
export function containsDestination(folder: string, filing: Filing): boolean {
  const { engagementsFolder, sessionsFolder, goalsFolder, sessionName } = filing;
  const sessions = `${sessionsFolder}/${sessionName}`.replace(/^\/+/, '');
  return [`${engagementsFolder}/`, `${goalsFolder}/`, sessions].some((pattern) => mayLieIn(pattern, folder));
}

/** True where a path made from `pattern` can lie in `folder` or below: a part with a token can become any folder. */
function mayLieIn(pattern: string, folder: string): boolean {
  const parts = pattern.split('/');
  const folders = folder.split('/');
  return parts.length > folders.length && folders.every((name, at) => parts[at] === name || parts[at]?.includes('{{'));
}

/**
 * The templates among those the settings name: folders in which Groundwork files no notes, and the notes meant among
 * those at `paths`.
 */
export function leftOutTemplates(
  named: readonly Partial<Templates>[],
  filing: Filing,
  paths: readonly string[],
): Templates {
  const folders = named.flatMap((one) => one.folders ?? []);
  const notes = named.flatMap((one) => one.notes ?? []).filter((name) => trimFolder(name) !== '');
  // Most vaults name none, and folding all paths of a large one takes time.
  const folded = notes.length > 0 ? foldPaths(paths) : [];
  return { folders: leftOutFolders(folders, filing), notes: notes.flatMap((name) => notesNamed(name, paths, folded)) };
}

/**
 * Of the folders that are named as ones of templates (undefined or '' where none is), those whose notes are left out:
 * all in which Groundwork files no notes.
 */
export function leftOutFolders(named: readonly (string | undefined)[], filing: Filing): string[] {
  return named.flatMap((folder) => (folder && !containsDestination(folder, filing) ? [folder] : []));
}

/**
 * The notes that a setting means by `name`, a path with or without `.md`: the one in just these letters, else those in
 * other ones; where there is none yet, the one to come. None where it is blank or names a folder: a client who vanishes
 * is worse than a template that appears.
 *
 * @param folded the paths by `foldPaths`
 */
function notesNamed(name: string, paths: readonly string[], folded: readonly string[]): string[] {
  const trimmed = trimFolder(name);
  if (/\/\s*$/.test(name)) return [];
  const isNote = /\.md$/i.test(trimmed);
  const exact = isNote ? trimmed : `${trimmed}.md`;
  const [alikeNote = '', alikeFolder = ''] = foldPaths([exact, `${trimmed}/`]);
  if (!isNote && folded.some((path) => path.startsWith(alikeFolder))) return [];
  if (paths.includes(exact)) return [exact];
  const alike = paths.filter((_, at) => folded[at] === alikeNote);
  return alike.length > 0 ? alike : [exact];
}

/**
 * The paths in a form that is the same for two that most macOS and Windows disks treat as one. All are folded as
 * one text, which is many times quicker than one by one; no path has the sign between them.
 */
function foldPaths(paths: readonly string[]): string[] {
  return foldCase(paths.join('\0').normalize('NFC')).normalize('NFC').split('\0');
}

/** True where the note at `path` is a template, or lies in one of their folders or below. */
export function isTemplate(path: string, { folders, notes }: Templates): boolean {
  return notes.includes(path) || isInside(path, folders);
}

/** True where the note at `path` lies in one of the folders or below. */
export function isInside(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}
