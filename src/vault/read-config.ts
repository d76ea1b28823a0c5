import type { App } from 'obsidian';

/**
 * What a settings file in the config folder of the vault holds, parsed. Undefined where there is no such file or it
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
