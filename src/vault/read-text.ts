import type { App } from 'obsidian';

/** The text of the note at `path`; undefined where there is none. */
export async function readText(app: App, path: string): Promise<string | undefined> {
  const file = app.vault.getFileByPath(path);
  return file ? app.vault.cachedRead(file) : undefined;
}
