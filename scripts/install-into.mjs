// @ts-check
import { lstat, mkdir, mkdtemp, realpath, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from '../esbuild.config.mjs';
import { replaceFiles } from './replace-files.mjs';

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

/**
 * Which of the folders and files that are about to be written are links, one a line: somebody may have forgotten it.
 * @param {string} vault
 * @param {string} target
 */
async function linksAmong(vault, target) {
  const plugins = path.dirname(target);
  const lines = [];
  const written = files.map((file) => path.join(target, file));
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
    process.stdout.write(await linksAmong(vault, target));
    await mkdir(target, { recursive: true });
    await replaceFiles(built, target, files);
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
