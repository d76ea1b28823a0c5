import { normalizePath, TFolder, type Vault } from 'obsidian';

/**
 * A folder's path in the letters that the vault has it in. Most disks of macOS and Windows take `clients` for
 * `Clients`, while the app tells the two apart: it does not find the folder, and cannot make it either. Where both are
 * there, the exact one is meant; from where nothing fits, the rest stays as it is.
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

/** The path of a new note whose folders are those that the vault has, in its letters. */
export function newNotePath(vault: Vault, path: string): string {
  const wanted = normalizePath(path);
  const end = wanted.lastIndexOf('/');
  return end === -1 ? wanted : `${folderAsSpelled(vault, wanted.slice(0, end))}${wanted.slice(end)}`;
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
