import { type App, normalizePath, TFile, Vault } from 'obsidian';
import { folderAsSpelled } from './folder-as-spelled';

/** The notes in a folder and below, by path; none where there is no such folder. */
export function notesInside(app: App, folder: string): TFile[] {
  const root = app.vault.getFolderByPath(folderAsSpelled(app.vault, normalizePath(folder)));
  const found: TFile[] = [];
  if (root) {
    Vault.recurseChildren(root, (file) => {
      if (file instanceof TFile && file.extension === 'md') found.push(file);
    });
  }
  return found.sort((a, b) => a.path.localeCompare(b.path));
}
