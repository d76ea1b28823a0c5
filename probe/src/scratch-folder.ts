import { type App, TFolder, type Vault } from 'obsidian';

const NAME = 'Groundwork probe scratch';

/** `base`, or `base 2`, `base 3` …: the first that nothing in the vault has, whatever its case. */
export function freeName(vault: Vault, base: string, extension = ''): string {
  const taken = new Set(vault.getAllLoadedFiles().map(({ path }) => path.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const path = `${base}${number === 1 ? '' : ` ${number}`}${extension}`;
    if (!taken.has(path.toLowerCase())) return path;
  }
}

/** The number of folders with the name that the probe gives its own: a run that was cut off leaves one. */
export function foldersLeft({ vault }: App): number {
  return vault.getRoot().children.filter((one) => one instanceof TFolder && one.name.startsWith(NAME)).length;
}

/** Makes the folder that all checks write in, under a name that is not there yet. Rejects as `createFolder` does. */
export async function makeScratchFolder({ vault }: App): Promise<string> {
  const path = freeName(vault, NAME);
  await vault.createFolder(path);
  return path;
}

/**
 * Deletes the folder that `makeScratchFolder` made, for good: nobody needs the probe's notes in their trash.
 * @returns whether it is gone
 */
export async function removeScratchFolder({ vault }: App, path: string): Promise<boolean> {
  try {
    const folder = vault.getFolderByPath(path);
    if (folder) await vault.delete(folder, true);
  } catch {
    // Said in the note.
  }
  return !(await vault.adapter.exists(path).catch(() => true));
}
