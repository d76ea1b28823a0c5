import type { App } from 'obsidian';
import type { Settings } from '../settings/settings';
import { leftOutTemplates, TEMPLATE_SETTINGS, type Templates } from '../settings/template-folders';
import { folderAsSpelled } from './folders';

/**
 * The parsed content of a settings file in the vault's config folder. Undefined if there is no such file or it
 * cannot be read.
 */
export async function readConfig(app: App, file: string): Promise<unknown> {
  const path = `${app.vault.configDir}/${file}`;
  try {
    if (!(await app.vault.adapter.exists(path))) return undefined;
    return JSON.parse(await app.vault.adapter.read(path)) as unknown;
  } catch (error) {
    console.warn(`Groundwork could not read ${path}.`, error);
    return undefined;
  }
}

/**
 * The templates, which are therefore not ours: the folders that Groundwork, Obsidian's Templates, Templater and
 * QuickAdd name, but none in which Groundwork files notes, and the notes that Daily notes and Periodic notes name. A
 * settings file that cannot be read names nothing.
 */
export async function vaultTemplates(app: App, settings: Settings): Promise<Templates> {
  const { vault } = app;
  const named = await Promise.all(
    TEMPLATE_SETTINGS.map(async ({ file, named }) => named(await readConfig(app, file))),
  );
  const spelled = [{ folders: [settings.templatesFolder] }, ...named].map((one) => ({
    ...one,
    folders: one.folders?.map((folder) => folder && folderAsSpelled(vault, folder)),
  }));
  const paths = vault.getMarkdownFiles().map(({ path }) => path);
  return leftOutTemplates(spelled, settings, paths);
}
