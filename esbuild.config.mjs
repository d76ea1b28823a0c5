// @ts-check
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { minify } from 'terser';

const root = path.dirname(fileURLToPath(import.meta.url));

/**
 * Build a plugin: `src/main.ts` becomes `main.js`, `styles/index.css` (whose `@import` lines name the order)
 * becomes `styles.css`, and the manifest is copied where the output goes elsewhere.
 * @param {{ from?: string, to?: string, dev?: boolean }} [options] `from`: the folder with `src/` and `styles/`;
 *   `to`: where the files go (made where missing); both the project's root unless told. `dev`: readable,
 *   with a source map inside.
 * @returns {Promise<void>} rejects with esbuild's message where the source does not build.
 */
export async function build({ from = root, to = from, dev = false } = {}) {
  await mkdir(to, { recursive: true });
  const { metafile } = await esbuild.build({
    absWorkingDir: from,
    entryPoints: ['src/main.ts'],
    outfile: path.join(to, 'main.js'),
    metafile: true,
    bundle: true,
    format: 'cjs',
    minify: !dev,
    // Phones have no Node: a built-in that slips in must fail here, so none is marked external.
    platform: 'browser',
    target: 'es2022',
    external: ['obsidian', '@codemirror/*'],
    sourcemap: dev ? 'inline' : false,
    charset: 'utf8',
    logLevel: 'warning',
  });
  if (!dev) await makeSmaller(path.join(to, 'main.js'), await entriesOfCatalogue(from));
  const foreign = Object.keys(metafile.inputs).find((file) => file.includes('node_modules/'));
  // Somebody else's code would have to ship its licence notice, too.
  if (foreign) throw new Error(`${foreign} would be in main.js, which holds our own code alone.`);
  await esbuild.build({
    absWorkingDir: from,
    entryPoints: ['styles/index.css'],
    outfile: path.join(to, 'styles.css'),
    bundle: true,
    charset: 'utf8',
    logLevel: 'warning',
  });
  if (path.resolve(to) !== path.resolve(from)) {
    await copyFile(path.join(from, 'manifest.json'), path.join(to, 'manifest.json'));
  }
}

/**
 * The names of the catalogue's entries that may be short in `main.js`: each stands there three times, twice with a text
 * and where it is said. None is among them that the app knows, that is kept on disk, or that the code also
 * has as a text, by which an entry is chosen.
 * @param {string} from the project's folder
 * @returns {Promise<string[]>} none where the plugin has no catalogue
 */
async function entriesOfCatalogue(from) {
  const source = path.join(from, 'src');
  const files = await readdir(source, { recursive: true });
  const inside = (/** @type {RegExp} */ places) => Promise.all(
    files.filter((file) => places.test(file.split(path.sep).join('/'))).map((file) => {
      return readFile(path.join(source, file), 'utf8');
    }),
  );
  const catalogue = await inside(/^words\/en\/.*\.ts$/);
  if (catalogue.length === 0) return [];
  const typings = await readFile(path.join(root, 'node_modules/obsidian/obsidian.d.ts'), 'utf8');
  const kept = await inside(/^(?:settings|vault)\/.*\.ts$|^domain\/numbers\.ts$|\/list-state\.ts$/);
  const all = (/** @type {string[]} */ sources, /** @type {RegExp} */ what) =>
    sources.flatMap((text) => Array.from(text.matchAll(what), ({ groups }) => groups?.['name'] ?? ''));
  const texts = all(await inside(/\.ts$/), /(['"`])(?<name>\w+)\1/g);
  const taken = new Set([...all([typings, ...kept], /(?<name>[\w$]+)/g), ...texts]);
  const entries = all(catalogue, /^\s+(?<name>[a-z]+[A-Z]\w*)[:,]/gm);
  // What a setting is for is found by the name of the setting.
  return [...new Set(entries)].filter((name) => !taken.has(name) && !name.endsWith('IsFor'));
}

/**
 * Minify a script once more: what esbuild leaves, terser makes 4 % smaller when it is zipped. One pass: a second one
 * takes 4 more seconds for 0.1 %.
 * @param {string} file
 * @param {readonly string[]} names of properties that get short ones
 */
async function makeSmaller(file, names) {
  const properties = names.length > 0 && { regex: new RegExp(`^(?:${names.join('|')})$`), keep_quoted: true };
  const options = { ecma: /** @type {const} */ (2020), toplevel: true, mangle: { properties } };
  const { code = '' } = await minify(await readFile(file, 'utf8'), options);
  await writeFile(file, code);
}

/**
 * Build the command line into one script for Node.
 * @param {string} outfile
 * @returns {Promise<void>} rejects with esbuild's message where the source does not build.
 */
export async function buildCommandLine(outfile) {
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['cli/main.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // gray-matter and yaml are CommonJS and ask for Node's modules by `require`.
    banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
    charset: 'utf8',
    logLevel: 'warning',
  });
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await build({ dev: process.argv.includes('--dev') });
}
