// @ts-check
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { minifyPlugin } from './scripts/minify-plugin.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));

/**
 * Imports from `obsidian` once, in one place: left alone, every file that does gets an import of its own.
 * @type {esbuild.Plugin}
 */
const obsidianOnce = {
  name: 'obsidian-once',
  setup(build) {
    build.onResolve({ filter: /^obsidian$/ }, ({ namespace }) =>
      namespace === 'once' ? { path: 'obsidian', external: true } : { path: 'obsidian', namespace: 'once' },
    );
    build.onLoad({ filter: /.*/, namespace: 'once' }, async () => {
      const names = await importedNames(path.join(build.initialOptions.absWorkingDir ?? root, 'src'));
      return { contents: `export { ${names.join(', ')} } from 'obsidian';` };
    });
  },
};

/**
 * The values (not types) that the TypeScript files below `folder` import from `obsidian`, sorted.
 * @param {string} folder
 */
async function importedNames(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const texts = await Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8')));
  const lists = texts.flatMap((text) => [...text.matchAll(/^import \{([^}]*)\} from 'obsidian';/gm)]);
  const names = lists.flatMap(([, list = '']) => list.split(',').map((name) => name.trim().split(' as ')[0] ?? ''));
  return [...new Set(names.filter((name) => name !== '' && !name.startsWith('type ')))].sort();
}

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
  const main = path.join(to, 'main.js');
  const { metafile } = await esbuild.build({
    absWorkingDir: from,
    entryPoints: ['src/main.ts'],
    outfile: main,
    metafile: true,
    bundle: true,
    format: dev ? 'cjs' : 'esm',
    // Phones have no Node: a built-in that slips in must fail here, so none is marked external.
    platform: 'browser',
    target: 'es2022',
    external: ['obsidian', '@codemirror/*'],
    plugins: [obsidianOnce],
    sourcemap: dev ? 'inline' : false,
    charset: 'utf8',
    logLevel: 'warning',
  });
  if (!dev) await writeFile(main, await minifyPlugin(await readFile(main, 'utf8')));
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
    await writeFile(path.join(to, 'manifest.json'), await readFile(path.join(from, 'manifest.json')));
  }
}

/**
 * Build the command line into one script for Node.
 * @param {string} outfile
 * @returns {Promise<void>} rejects with esbuild's message where the source does not build.
 */
export async function buildCommandLine(outfile) {
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
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
