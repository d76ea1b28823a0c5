// @ts-check
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from '../esbuild.config.mjs';
import { onChange } from './on-change.mjs';
import { replaceFiles } from './replace-files.mjs';
import { pluginFolderIn, RELEASE_FILES } from './vault-plugin.mjs';

/**
 * Builds the plugin into a vault, readable and with a source map, and again whenever its source changes. The file
 * `.hotreload` beside it has the Hot Reload plugin (github.com/pjeby/hot-reload), where that is on, load it anew.
 * @param {string} vault
 * @param {string} from the project
 * @param {(line: string) => void} tell hears of each build, and of each that failed
 * @returns {Promise<() => Promise<void>>} after the first build; ends it
 */
export async function keepInVault(vault, from, tell) {
  const target = pluginFolderIn(vault);
  const built = await mkdtemp(path.join(os.tmpdir(), 'groundwork-'));
  async function buildOnce() {
    try {
      await build({ from, to: built, dev: true });
      await mkdir(target, { recursive: true });
      await replaceFiles(built, target, RELEASE_FILES);
      await writeFile(path.join(target, '.hotreload'), '', { flag: 'a' });
      tell(`Built into ${target}.`);
    } catch (error) {
      tell(`Not built: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await buildOnce();
  const stop = await onChange(['src', 'styles', 'manifest.json'].map((part) => path.join(from, part)), buildOnce);
  return async () => {
    await stop();
    await rm(built, { recursive: true, force: true });
  };
}
