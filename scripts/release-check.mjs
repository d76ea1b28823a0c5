// @ts-check
import { copyFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../esbuild.config.mjs';
import { doubledVersions, releaseDisagreements, releaseNotes } from './release-disagreements.mjs';
import { RELEASE_FILES } from './vault-plugin.mjs';

/** All that the build reads; packages are not among it, since `main.js` holds our own code alone. */
const SOURCES = ['src', 'styles', 'manifest.json', 'tsconfig.json'];

/**
 * Builds twice, the second time from a copy in another folder, and says which files came out different. A release
 * can then be built again by anybody and compared.
 * @param {string} root the project
 * @param {string} scratch an empty folder; the first build is left in `first` below it
 * @returns {Promise<string[]>} one sentence each; rejects where the source does not build.
 */
async function differencesOfTwoBuilds(root, scratch) {
  const copy = path.join(scratch, 'copy');
  for (const name of SOURCES) await cp(path.join(root, name), path.join(copy, name), { recursive: true });
  for (const [to, from] of Object.entries({ first: root, second: copy })) {
    await build({ from, to: path.join(scratch, to) });
  }
  const problems = [];
  for (const name of RELEASE_FILES) {
    const one = await readFile(path.join(scratch, 'first', name));
    const other = await readFile(path.join(scratch, 'second', name));
    if (!one.equals(other)) problems.push(`Two builds give two different ${name}: nobody could check the release.`);
  }
  return problems;
}

/**
 * Whether a release may be made of a project as it is.
 * @param {string} root the folder of the project
 * @param {{ tag?: string | null, out?: string | null }} [options] `tag`: the tag that is released, if there is one.
 *   `out`: a folder that gets the three files, and `notes.md` with what the changelog says; only where all is well.
 * @returns {Promise<string[]>} everything that speaks against it, one sentence each.
 */
export async function checkRelease(root, { tag = null, out = null } = {}) {
  /** @param {string} name */
  const textOf = (name) => readFile(path.join(root, name), 'utf8').catch(() => '');
  const texts = {
    manifest: await textOf('manifest.json'),
    packageJson: await textOf('package.json'),
    lockfile: await textOf('package-lock.json'),
    versions: await textOf('versions.json'),
    changelog: await textOf('CHANGELOG.md'),
  };
  const problems = [...releaseDisagreements(texts, tag), ...doubledVersions(texts.changelog)];
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'groundwork-release-'));
  try {
    problems.push(...(await differencesOfTwoBuilds(root, scratch)));
    if (problems.length > 0 || out === null) return problems;
    await mkdir(out, { recursive: true });
    for (const name of RELEASE_FILES) await copyFile(path.join(scratch, 'first', name), path.join(out, name));
    await writeFile(path.join(out, 'notes.md'), `${releaseNotes(texts.changelog, tag ?? '') ?? ''}\n`);
  } catch (error) {
    problems.push(`It does not build: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await rm(scratch, { recursive: true });
  }
  return problems;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const usage = 'Usage: npm run release:check -- [--tag VERSION] [--out DIR] (--out needs --tag)\n';
  /** @type {{ tag?: string, out?: string } | null} */
  let asked = null;
  try {
    asked = parseArgs({ options: { tag: { type: 'string' }, out: { type: 'string' } } }).values;
  } catch {
    // Said below.
  }
  if (asked === null || (asked.out !== undefined && asked.tag === undefined)) {
    process.stderr.write(usage);
    process.exitCode = 2;
  } else {
    const problems = await checkRelease(path.dirname(path.dirname(fileURLToPath(import.meta.url))), asked);
    for (const problem of problems) process.stderr.write(`${problem}\n`);
    const what = asked.tag === undefined ? 'The files agree' : `${asked.tag} can be released`;
    if (problems.length === 0) process.stdout.write(`${what}, and two builds give the same bytes.\n`);
    process.exitCode = problems.length === 0 ? 0 : 1;
  }
}
