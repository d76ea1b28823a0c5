import { foldCase } from '../domain/fold-case';
import { trimEndOf } from '../domain/trim-end';

/** The settings of Obsidian's own Templates, in the config folder of the vault. */
export const CORE_TEMPLATES = 'templates.json';

/** What of a vault holds templates, and is therefore not ours. */
export interface Templates {
  readonly folders: readonly string[];
  /** Paths of single notes, whose folders hold what they like besides. */
  readonly notes: readonly string[];
}

/**
 * Where the config folder names folders of templates, in Obsidian's own Templates and in the plugins Templater and
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
 * Of what the settings name as templates, what is left out: folders in which Groundwork files no notes, and the notes
 * that are meant of those at `paths`.
 */
export function leftOutTemplates(
  named: readonly Partial<Templates>[],
  filing: Filing,
  paths: readonly string[],
): Templates {
  const folders = named.flatMap((one) => one.folders ?? []);
  const notes = named.flatMap((one) => one.notes ?? []);
  return { folders: leftOutFolders(folders, filing), notes: notes.flatMap((name) => notesNamed(name, paths)) };
}

/**
 * Of the folders that are named as ones of templates (undefined or '' where none is), those whose notes are left out:
 * all in which Groundwork files no notes.
 */
export function leftOutFolders(named: readonly (string | undefined)[], filing: Filing): string[] {
  return named.flatMap((folder) => (folder && !holdsFiled(folder, filing) ? [folder] : []));
}

/**
 * The notes that a setting means by `name`, a path with or without `.md`: the one in just these letters, else those in
 * other ones; where there is none yet, the one to come. None where it is blank or names a folder: a client who vanishes
 * is worse than a template that appears.
 */
function notesNamed(name: string, paths: readonly string[]): string[] {
  const trimmed = trimFolder(name);
  if (trimmed === '' || /\/\s*$/.test(name)) return [];
  const isNote = /\.md$/i.test(trimmed);
  const [exact, folder] = [isNote ? trimmed : `${trimmed}.md`, `${trimmed}/`];
  if (!isNote && paths.some((path) => isAlike(path.slice(0, folder.length), folder))) return [];
  if (paths.includes(exact)) return [exact];
  const alike = paths.filter((path) => isAlike(path, exact));
  return alike.length > 0 ? alike : [exact];
}

/** True where most disks of macOS and Windows take two paths for one. */
function isAlike(one: string, other: string): boolean {
  const fold = (path: string) => foldCase(path.normalize('NFC')).normalize('NFC');
  return one === other || fold(one) === fold(other);
}

/** True where the note at `path` is a template, or lies in one of their folders or below. */
export function isTemplate(path: string, { folders, notes }: Templates): boolean {
  return notes.includes(path) || isInside(path, folders);
}

/** True where the note at `path` lies in one of the folders or below. */
export function isInside(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}
