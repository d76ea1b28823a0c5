// @ts-check
import { copyFile, lstat, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Replaces files of the folder `to` by those of the same names in `from`: all of them, or none where one cannot be
 * replaced, which it then rejects with. Each is copied beside its place first and moved there whole. A symbolic link in
 * a file's place is replaced itself, and what it leads to stays.
 * @param {string} from
 * @param {string} to
 * @param {readonly string[]} names
 * @param {(from: string, to: string) => Promise<void>} [move] as the file system's, which tests let fail
 */
export async function replaceFiles(from, to, names, move = rename) {
  const beside = await mkdtemp(path.join(to, '.replacing-'));
  /** What takes back each step that was done, the last one first. @type {(() => Promise<void>)[]} */
  const undo = [];
  let isKept = false;
  try {
    for (const name of names) {
      const found = await lstat(path.join(to, name)).catch(() => null);
      if (found && !found.isFile() && !found.isSymbolicLink()) throw new Error(`${path.join(to, name)} is no file.`);
      await copyFile(path.join(from, name), path.join(beside, `new-${name}`));
    }
    for (const name of names) {
      const [place, old] = [path.join(to, name), path.join(beside, `old-${name}`)];
      if (await lstat(place).catch(() => null)) {
        await move(place, old);
        undo.unshift(() => rename(old, place));
      }
      await move(path.join(beside, `new-${name}`), place);
      undo.unshift(() => rm(place));
    }
  } catch (error) {
    try {
      for (const step of undo) await step();
    } catch {
      // What could not be put back must not be thrown away with the rest.
      isKept = true;
      throw new Error(`${String(error)}; the files that were there are in ${beside}`, { cause: error });
    }
    throw error;
  } finally {
    if (!isKept) await rm(beside, { recursive: true });
  }
}
