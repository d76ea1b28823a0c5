import type { App, TFile } from 'obsidian';

/** The file at `path`, also in other capitals: many disks take the two for one. Undefined where there is none. */
export function fileAt(app: App, path: string): TFile | undefined {
  const spelling = (text: string) => text.normalize('NFC').toLowerCase();
  return app.vault.getFiles().find((file) => spelling(file.path) === spelling(path));
}
