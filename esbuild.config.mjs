// @ts-check
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { minify } from 'terser';
import { catalogueInPairs } from './scripts/catalogue-in-pairs.mjs';
import { obsidianOnce } from './scripts/obsidian-once.mjs';
import { namesToShorten } from './scripts/short-names.mjs';

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
    external: ['@codemirror/*'],
    plugins: [obsidianOnce(path.join(from, 'src')), ...(dev ? [] : [catalogueInPairs()])],
    sourcemap: dev ? 'inline' : false,
    charset: 'utf8',
    logLevel: 'warning',
  });
  if (!dev) await makeSmaller(path.join(to, 'main.js'), path.join(from, 'src'));
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
 * Minify a script once more: what esbuild leaves, terser makes 4 % smaller when it is zipped. One pass: a second one
 * takes 4 more seconds for 0.1 %.
 * @param {string} file
 * @param {string} source the folder that it was built from
 */
async function makeSmaller(file, source) {
  const names = await namesToShorten(source, path.join(root, 'node_modules'));
  const properties = { regex: new RegExp(`^(?:${names.join('|')})$`), keep_quoted: true };
  const compress = { hoist_funs: true, pure_getters: true, lhs_constants: false };
  const options = { ecma: /** @type {const} */ (2020), toplevel: true, compress, mangle: { properties } };
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
