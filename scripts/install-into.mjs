// @ts-check
import { copyFile, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from '../esbuild.config.mjs';

/** The three files of a release. `data.json`, which holds the settings, is not among them and stays as it is. */
const files = ['main.js', 'manifest.json', 'styles.css'];

/** @param {string} folder */
async function isFolder(folder) {
  return (await stat(folder).catch(() => null))?.isDirectory() === true;
}

/** @param {string | undefined} vault */
async function problemWith(vault) {
  if (vault === undefined) return 'Usage: npm run install-into -- DIR (the folder of a vault)';
  if (!(await isFolder(vault))) return `There is no folder ${vault}.`;
  if (!(await isFolder(path.join(vault, '.obsidian')))) return `${vault} is not a vault: it has no .obsidian folder.`;
  return null;
}

const [vault] = process.argv.slice(2);
const problem = await problemWith(vault);
if (vault === undefined || problem !== null) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
} else {
  const built = await mkdtemp(path.join(os.tmpdir(), 'groundwork-'));
  const target = path.join(vault, '.obsidian', 'plugins', 'groundwork');
  try {
    await build({ to: built });
    await mkdir(target, { recursive: true });
    for (const file of files) await copyFile(path.join(built, file), path.join(target, file));
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
