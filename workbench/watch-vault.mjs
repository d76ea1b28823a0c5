// @ts-check
import path from 'node:path';
import { watch } from 'chokidar';
import { hash } from './vault-folder.mjs';
import { isTextPath, isVaultPath } from './vault-path.mjs';

/**
 * @typedef {{ type: 'create' | 'modify', path: string, data: string }
 *   | { type: 'mkdir' | 'delete', path: string }} Change
 */

/** Editors write in several steps; a path is looked at once it has been quiet for this long (ms). */
const quiet = 40;

/**
 * One open page: what it knows of the vault, and what it is told. A page's own writes come back from the file
 * system like everybody's; they are told apart by content, not by time: what a page already knows is no news.
 * @param {(change: Change) => void} tell
 */
function makePage(tell) {
  /** Path → hash of the text that the page has, or null for a folder. @type {Map<string, string | null>} */
  const known = new Map();

  /** @param {string} relative */
  function forget(relative) {
    for (const name of [...known.keys()]) if (name === relative || name.startsWith(`${relative}/`)) known.delete(name);
  }

  return {
    /** @param {import('./vault-folder.mjs').Listing} listing what the page has just been given */
    remember(listing) {
      known.clear();
      for (const name of listing.folders) known.set(name, null);
      for (const file of listing.files) known.set(file.path, hash(Buffer.from(file.data)));
    },

    /** @param {import('./vault-folder.mjs').Operation} operation one that the page asked for and that was done */
    follow(operation) {
      if (operation.op === 'write') known.set(operation.path, hash(Buffer.from(operation.data)));
      else if (operation.op === 'mkdir') known.set(operation.path, null);
      else if (operation.op === 'rename') {
        for (const [name, value] of [...known]) {
          if (name !== operation.path && !name.startsWith(`${operation.path}/`)) continue;
          known.delete(name);
          known.set(operation.to + name.slice(operation.path.length), value);
        }
      } else if (operation.op !== 'read') forget(operation.path);
    },

    /**
     * Compare what lies at a path with what the page knows, and tell it the difference.
     * @param {string} relative
     * @param {{ kind: 'folder' } | { kind: 'file', bytes: Buffer } | null} found
     */
    compare(relative, found) {
      const before = known.get(relative);
      if (!found) {
        if (before !== undefined) tell({ type: 'delete', path: relative });
        forget(relative);
      } else if (found.kind === 'folder') {
        if (before !== null) tell({ type: 'mkdir', path: relative });
        known.set(relative, null);
      } else if (isTextPath(relative)) {
        const now = hash(found.bytes);
        if (now === before) return;
        known.set(relative, now);
        const type = typeof before === 'string' ? 'modify' : 'create';
        tell({ type, path: relative, data: found.bytes.toString('utf8') });
      }
    },

    /** @returns {string[]} every path that the page knows, children before their folders */
    paths: () => [...known.keys()].sort().reverse(),
  };
}

/** @typedef {ReturnType<typeof makePage>} WatchingPage */

/**
 * Tell every open page what others, other pages among them, change on disk.
 * @param {Awaited<ReturnType<import('./vault-folder.mjs').openVaultFolder>>} folder
 * @param {<T>(work: () => Promise<T>) => Promise<T>} inTurn runs work after all that was handed in before
 */
export async function watchVault(folder, inTurn) {
  /** @type {Set<WatchingPage>} */
  const pages = new Set();
  /** @type {Map<string, NodeJS.Timeout>} */
  const waiting = new Map();

  /** @param {string} relative */
  async function check(relative) {
    const found = await folder.look(relative);
    for (const page of pages) page.compare(relative, found);
  }

  /** @param {string} absolute */
  function notice(absolute) {
    const relative = path.relative(folder.root, absolute).split(path.sep).join('/');
    if (relative === '' || !isVaultPath(relative)) return;
    clearTimeout(waiting.get(relative));
    const timer = setTimeout(() => {
      waiting.delete(relative);
      void inTurn(() => check(relative));
    }, quiet);
    waiting.set(relative, timer);
  }

  // Node 20's own recursive fs.watch stops reporting a file that was replaced; chokidar watches on.
  const watcher = watch(folder.root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (file) => {
      const relative = path.relative(folder.root, file).split(path.sep).join('/');
      return relative !== '' && !isVaultPath(relative);
    },
  });
  watcher.on('all', (_event, file) => notice(file));
  // A folder that may not be read is not watched; the rest is.
  watcher.on('error', (error) => process.stderr.write(`Not watched: ${String(error)}\n`));
  await new Promise((resolve) => watcher.once('ready', () => resolve(undefined)));

  return {
    /** @param {(change: Change) => void} tell */
    join(tell) {
      const page = makePage(tell);
      pages.add(page);
      return page;
    },

    /** @param {WatchingPage} page */
    leave(page) {
      pages.delete(page);
    },

    /**
     * Compare everything at once, without waiting for the file system to report it.
     * @param {WatchingPage} page
     */
    compareAll(page) {
      const { folders, files } = folder.list();
      const there = new Set([...folders, ...files.map((file) => file.path)]);
      for (const name of page.paths()) if (!there.has(name)) page.compare(name, null);
      for (const name of folders) page.compare(name, { kind: 'folder' });
      for (const file of files) page.compare(file.path, { kind: 'file', bytes: Buffer.from(file.data) });
    },

    async close() {
      for (const timer of waiting.values()) clearTimeout(timer);
      await watcher.close();
    },
  };
}
