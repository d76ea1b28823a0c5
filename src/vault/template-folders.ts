import type { App } from 'obsidian';
import type { Settings } from '../settings/settings';
import { folderIn, leftOutFolders, TEMPLATE_SETTINGS } from '../settings/template-folders';
import { folderAsSpelled } from './folder-as-spelled';
import { readConfig } from './read-config';

/**
 * The folders whose notes are templates and therefore not ours: Groundwork's own, and those that Obsidian's Templates
 * and Templater name, but none in which Groundwork files notes. A settings file that cannot be read names no folder.
 */
export async function templateFolders(app: App, settings: Settings): Promise<string[]> {
  const named = await Promise.all(
    TEMPLATE_SETTINGS.map(async ({ file, key }) => folderIn(await readConfig(app, file), key)),
  );
  const spelled = [settings.templatesFolder, ...named].map((folder) => folder && folderAsSpelled(app.vault, folder));
  return leftOutFolders(spelled, settings);
}
