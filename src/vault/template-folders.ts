import type { App } from 'obsidian';
import { folderIn, TEMPLATE_SETTINGS } from '../settings/template-folders';

/**
 * The folders whose notes are templates and therefore not ours: Groundwork's own (`own`, '' where there is none), and
 * those that Obsidian's Templates and Templater name. A settings file that cannot be read names no folder.
 */
export async function templateFolders(app: App, own: string): Promise<string[]> {
  const named = await Promise.all(TEMPLATE_SETTINGS.map(({ file, key }) => readFolder(app, file, key)));
  return [own || undefined, ...named].flatMap((folder) => folder ?? []);
}

async function readFolder(app: App, file: string, key: string): Promise<string | undefined> {
  const path = `${app.vault.configDir}/${file}`;
  try {
    if (!(await app.vault.adapter.exists(path))) return undefined;
    return folderIn(JSON.parse(await app.vault.adapter.read(path)), key);
  } catch (error) {
    console.warn(`Groundwork could not read ${path}; no folder is taken from it.`, error);
    return undefined;
  }
}
