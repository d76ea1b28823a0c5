import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * The paths of all Markdown files below `root`, with `/`, in path order. Hidden folders (`.obsidian`, `.trash`) hold no
 * notes; a link to a folder is not followed, so circular links do no harm. A folder that cannot be read goes to
 * `onFault`.
 */
export function findNotes(root: string, onFault: (folder: string, error: unknown) => void): string[] {
  const found: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
        const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) {
          if (!entry.name.startsWith('.')) folders.push(name);
        } else if (/\.md$/i.test(entry.name) && !entry.name.startsWith('.') && isFile(root, name, entry)) {
          found.push(name);
        }
      }
    } catch (error) {
      onFault(folder, error);
    }
  }
  return found.sort();
}

function isFile(root: string, name: string, entry: { isFile(): boolean; isSymbolicLink(): boolean }): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(path.join(root, name)).isFile();
  } catch {
    // A dangling or circular link is not a note.
    return false;
  }
}
