import { type App, normalizePath, TFile, TFolder, Vault } from 'obsidian';
import type { Day } from '../domain/day';
import type { Portfolio } from '../index/portfolio';
import { isInside } from '../settings/template-folders';

/**
 * A folder's path in the case that the vault uses. Most disks of macOS and Windows take `clients` for
 * `Clients`, while the app tells the two apart: it does not find the folder, and cannot make it either. Where both are
 * there, the exact one is meant; from the first part that matches none, the rest stays.
 *
 * @param folder a path below the vault's top
 */
export function folderAsSpelled(vault: Vault, folder: string): string {
  if (vault.getFolderByPath(folder)) return folder;
  const parts = folder.split('/');
  const found: string[] = [];
  let at: TFolder | undefined = vault.getRoot();
  for (const part of parts) {
    const inside: TFolder[] = at?.children.filter((child) => child instanceof TFolder) ?? [];
    at = inside.find(({ name }) => name === part) ?? inside.find(({ name }) => fold(name) === fold(part));
    found.push(at?.name ?? part);
  }
  return found.join('/');
}

/** The path of a new note, with its folders in the case that the vault uses. */
export function newNotePath(vault: Vault, path: string): string {
  const wanted = normalizePath(path);
  const end = wanted.lastIndexOf('/');
  return end === -1 ? wanted : `${folderAsSpelled(vault, wanted.slice(0, end))}${wanted.slice(end)}`;
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

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

/**
 * True where an engagement with sessions, or one of its sessions, lies in `folder` or below. A note that looks like
 * an engagement but has no session may be a template.
 */
export function holdsNotes(practice: { portfolio: Portfolio; today: () => Day }, folder: string): boolean {
  const { portfolio, today } = practice;
  return portfolio.all(today()).some(({ engagement, sessions }) => {
    const paths = sessions.length > 0 ? [engagement.note.path, ...sessions.map(({ note }) => note.path)] : [];
    return paths.some((path) => isInside(path, [folder]));
  });
}
