// @ts-check
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from '../esbuild.config.mjs';
import { replaceFiles } from './replace-files.mjs';
import { linksAmong, pluginFolderIn, RELEASE_FILES } from './vault-plugin.mjs';

/**
 * Builds a plugin and puts its three files into a vault, saying first where links lead. Rejects where it does not
 * build or a file cannot be put in place.
 * @param {string} vault
 * @param {{ from?: string, id?: string }} [plugin] its source and the id of its manifest; Groundwork unless told
 * @returns {Promise<string>} the folder that they are in
 */
export async function putPlugin(vault, { from, id } = {}) {
  const built = await mkdtemp(path.join(os.tmpdir(), 'groundwork-'));
  const target = pluginFolderIn(vault, id);
  try {
    await build({ ...(from === undefined ? {} : { from }), to: built });
    process.stdout.write(await linksAmong(vault, id));
    await mkdir(target, { recursive: true });
    await replaceFiles(built, target, RELEASE_FILES);
    return target;
  } finally {
    await rm(built, { recursive: true });
  }
}
