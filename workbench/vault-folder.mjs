// @ts-check
import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { lstat, mkdir, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isTextPath, isVaultPath } from './vault-path.mjs';

/**
 * @typedef {{ path: string, data: string, ctime: number, mtime: number }} TextFile times in ms since 1970
 * @typedef {{ folders: string[], files: TextFile[], others: string[] }} Listing `others`: files that are no text
 * @typedef {{ op: 'read' | 'mkdir' | 'remove' | 'rmdir' | 'rmdir-empty' | 'trash', path: string }
 *   | { op: 'write', path: string, data: string } | { op: 'rename', path: string, to: string }} Operation
 */

const OPERATIONS = ['read', 'mkdir', 'remove', 'rmdir', 'rmdir-empty', 'trash', 'write', 'rename'];

/** An operation that asks for something outside the vault, or for nonsense. */
export class RefusedOperation extends Error {}

/**
 * An operation as it came in, if it is one with all that it needs.
 * @param {unknown} value
 * @returns {Operation}
 */
export function checkOperation(value) {
  const { op, path: place, data, to } = /** @type {Record<string, unknown>} */ (Object(value));
  const isKnown = typeof op === 'string' && OPERATIONS.includes(op);
  if (!isKnown || typeof place !== 'string') throw new RefusedOperation('No such operation.');
  if (op === 'write' && typeof data !== 'string') throw new RefusedOperation('There is no text to write.');
  if (op === 'rename' && typeof to !== 'string') throw new RefusedOperation('There is no new path.');
  return /** @type {Operation} */ (value);
}

/**
 * The bytes of a regular file, and its times. Nothing else is opened to be read: a pipe would wait for its writer, and
 * every operation behind this one would wait with it. What was put in its place meanwhile is opened without waiting.
 *
 * At once and not by promises: those cost ten times as much, and a look at the vault reads every note.
 * @param {string} target
 * @returns {{ bytes: Buffer, times: import('node:fs').Stats }}
 */
function readRegular(target) {
  const mustBeRegular = (/** @type {import('node:fs').Stats} */ found) => {
    if (!found.isFile()) throw Object.assign(new Error('It is not a regular file.'), { code: 'EINVAL' });
    return found;
  };
  mustBeRegular(statSync(target));
  const file = openSync(target, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const times = mustBeRegular(fstatSync(file));
    return { bytes: readFileSync(file), times };
  } finally {
    closeSync(file);
  }
}

/**
 * What the disk will not give is left out with one line on stderr, and the rest is still shown.
 * @template T
 * @param {string} relative
 * @param {() => T} read
 * @returns {T | null}
 */
function ifPossible(relative, read) {
  try {
    return read();
  } catch (error) {
    process.stderr.write(`Left out ${relative}: ${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  }
}

/** @param {Buffer} bytes */
export function hash(bytes) {
  return createHash('sha1').update(bytes).digest('hex');
}

/**
 * The folder of notes on disk. Every path that comes in is relative, with `/`.
 * @param {string} folder an existing folder
 */
export async function openVaultFolder(folder) {
  const root = await realpath(folder);
  let temporaries = 0;

  /**
   * The absolute place of a path. Refused: absolute paths, `..`, and anything that a symbolic link leads out
   * of the vault, which is why the deepest part that exists is resolved and compared.
   * @param {string} relative
   */
  async function place(relative) {
    const segments = relative.split('/');
    if (segments.some((name) => name === '' || name === '.' || name === '..' || /[\0\\]/.test(name))) {
      throw new RefusedOperation(`Not a path inside the vault: ${relative}`);
    }
    const target = path.join(root, ...segments);
    for (let existing = target; ; existing = path.dirname(existing)) {
      const found = await lstat(existing).catch(() => null);
      const real = found && (await realpath(existing).catch(() => null));
      if (real === root || real?.startsWith(root + path.sep)) return target;
      // A link may lead to nothing; anything else without a real path was deleted a moment ago.
      if (real !== null || found?.isSymbolicLink()) {
        throw new RefusedOperation(`A link leads out of the vault: ${relative}`);
      }
    }
  }

  /** @param {string} target a note is whole before or after, never half: written beside, then moved over */
  async function writeWhole(target, /** @type {string} */ data) {
    await mkdir(path.dirname(target), { recursive: true });
    const mode = (await stat(target).catch(() => null))?.mode;
    const temporary = path.join(path.dirname(target), `.workbench-${process.pid}-${temporaries++}.tmp`);
    try {
      await writeFile(temporary, data, mode === undefined ? {} : { mode });
      await rename(temporary, target);
    } finally {
      await rm(temporary, { force: true });
    }
  }

  /** @param {string} target */
  async function mustBeFree(target) {
    if (await lstat(target).catch(() => null)) {
      throw Object.assign(new Error('Destination file already exists!'), { code: 'EEXIST' });
    }
  }

  /**
   * Moves it aside, as the app's "Obsidian trash" does: here nothing is lost by a click.
   * @param {string} target
   * @returns {Promise<string>} where it is now, relative
   */
  async function moveToTrash(target) {
    const { name, ext } = path.parse(target);
    const folder = path.join(root, '.trash');
    await mkdir(folder, { recursive: true });
    for (let count = 0; ; count += 1) {
      const free = path.join(folder, count === 0 ? `${name}${ext}` : `${name} ${count}${ext}`);
      if (await lstat(free).catch(() => null)) continue;
      await rename(target, free);
      return `.trash/${path.basename(free)}`;
    }
  }

  /**
   * @param {string} inside
   * @param {Listing} into
   */
  function walk(inside, into) {
    const entries = ifPossible(inside, () => readdirSync(path.join(root, inside), { withFileTypes: true }));
    for (const entry of entries ?? []) {
      const relative = inside ? `${inside}/${entry.name}` : entry.name;
      if (!isVaultPath(relative)) continue;
      if (entry.isDirectory()) {
        into.folders.push(relative);
        walk(relative, into);
      } else if (entry.isFile() && isTextPath(relative)) {
        const read = ifPossible(relative, () => readRegular(path.join(root, relative)));
        if (!read) continue;
        const data = read.bytes.toString('utf8');
        const [ctime, mtime] = [Math.floor(read.times.birthtimeMs), Math.floor(read.times.mtimeMs)];
        into.files.push({ path: relative, data, ctime, mtime });
      } else if (entry.isFile()) {
        into.others.push(relative);
      }
    }
  }

  return {
    root,

    /** @returns {Listing} everything that the page shows; symbolic links are left out */
    list() {
      /** @type {Listing} */
      const listing = { folders: [], files: [], others: [] };
      walk('', listing);
      return listing;
    },

    /**
     * What lies at a path now: its text, that it is a folder, or null where there is nothing of use.
     * @param {string} relative
     * @returns {Promise<{ kind: 'folder' } | { kind: 'file', bytes: Buffer } | null>}
     */
    async look(relative) {
      const target = path.join(root, relative);
      const found = await lstat(target).catch(() => null);
      if (found?.isDirectory()) return { kind: 'folder' };
      if (!found?.isFile()) return null;
      try {
        return { kind: 'file', bytes: readRegular(target).bytes };
      } catch {
        return null;
      }
    },

    /**
     * Do one operation. Rejects with a {@link RefusedOperation}, or with the file system's error and its code.
     * @param {Operation} operation
     * @returns {Promise<string | undefined>} the text that was read; of what was moved to the trash the place there
     */
    async perform(operation) {
      const target = await place(operation.path);
      switch (operation.op) {
        case 'read':
          return readRegular(target).bytes.toString('utf8');
        case 'write':
          await writeWhole(target, operation.data);
          return undefined;
        case 'mkdir':
          await mkdir(target, { recursive: true });
          return undefined;
        case 'remove':
          await rm(target);
          return undefined;
        case 'rmdir':
          await rm(target, { recursive: true });
          return undefined;
        case 'rmdir-empty':
          await rmdir(target);
          return undefined;
        case 'trash':
          return moveToTrash(target);
        case 'rename': {
          const to = await place(operation.to);
          await mustBeFree(to);
          await rename(target, to);
          return undefined;
        }
        default:
          throw new RefusedOperation('No such operation.');
      }
    },
  };
}
