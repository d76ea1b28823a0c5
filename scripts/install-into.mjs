// @ts-check
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from '../esbuild.config.mjs';
import { replaceFiles } from './replace-files.mjs';
import { linksAmong, pluginFolderIn, problemWith, RELEASE_FILES } from './vault-plugin.mjs';

const [vault] = process.argv.slice(2);
const usage = 'Usage: npm run install-into -- DIR (the folder of a vault)';
const problem = vault === undefined ? usage : await problemWith(vault);
if (vault === undefined || problem !== null) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
} else {
  const built = await mkdtemp(path.join(os.tmpdir(), 'groundwork-'));
  const target = pluginFolderIn(vault);
  try {
    await build({ to: built });
    process.stdout.write(await linksAmong(vault));
    await mkdir(target, { recursive: true });
    await replaceFiles(built, target, RELEASE_FILES);
    process.stdout.write(`Groundwork is in ${target}.
In Obsidian: Settings, Community plugins, turn on community plugins if they are off, reload the list of installed
plugins, and switch on Groundwork. Where it was on already, switch it off and on again.
`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`The files could not be put in place: ${reason}\n`);
    process.exitCode = 1;
  } finally {
    await rm(built, { recursive: true });
  }
}
