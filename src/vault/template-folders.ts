import type { App } from 'obsidian';
import { folderIn, TEMPLATE_SETTINGS } from '../settings/template-folders';
import { readConfig } from './read-config';

/**
 * The folders whose notes are templates and therefore not ours: Groundwork's own (`own`, '' where there is none), and
 * those that Obsidian's Templates and Templater name. A settings file that cannot be read names no folder.
 */
export async function templateFolders(app: App, own: string): Promise<string[]> {
  const named = await Promise.all(
    TEMPLATE_SETTINGS.map(async ({ file, key }) => folderIn(await readConfig(app, file), key)),
  );
  return [own || undefined, ...named].flatMap((folder) => folder ?? []);
}
