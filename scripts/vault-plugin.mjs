// @ts-check
import { lstat, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** The three files of a release. `data.json`, which holds the settings, is not among them and stays as it is. */
export const RELEASE_FILES = ['main.js', 'manifest.json', 'styles.css'];

/**
 * Where a plugin lies in a vault.
 * @param {string} vault
 * @param {string} [id] of the manifest; Groundwork's unless told
 */
export function pluginFolderIn(vault, id = 'groundwork') {
  return path.join(vault, '.obsidian', 'plugins', id);
}

/** @param {string} folder */
async function isFolder(folder) {
  return (await stat(folder).catch(() => null))?.isDirectory() === true;
}

/**
 * Why a folder is no vault to put the plugin into, in one sentence; null where it is one.
 * @param {string} vault
 * @returns {Promise<string | null>}
 */
export async function problemWith(vault) {
  if (!(await isFolder(vault))) return `There is no folder ${vault}.`;
  if (!(await isFolder(path.join(vault, '.obsidian')))) return `${vault} is not a vault: it has no .obsidian folder.`;
  return null;
}

/**
 * Which of the folders and files that are about to be written are links, one a line: somebody may have forgotten it.
 * @param {string} vault
 * @param {string} [id] of the plugin's manifest; Groundwork's unless told
 */
export async function linksAmong(vault, id) {
  const target = pluginFolderIn(vault, id);
  const plugins = path.dirname(target);
  const lines = [];
  const written = RELEASE_FILES.map((file) => path.join(target, file));
  for (const place of [vault, path.dirname(plugins), plugins, target, ...written]) {
    // With a slash at its end a link would be taken for what it leads to.
    const found = await lstat(path.resolve(place)).catch(() => null);
    if (!found?.isSymbolicLink()) continue;
    const to = await realpath(place).catch(() => 'nothing');
    const isFile = path.dirname(place) === target;
    lines.push(`${place} is a link to ${to}: ${isFile ? 'the link is replaced by a file' : 'the files go there'}.\n`);
  }
  return lines.join('');
}
