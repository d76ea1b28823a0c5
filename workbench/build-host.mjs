// @ts-check
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const require = createRequire(import.meta.url);
const here = path.dirname(fileURLToPath(import.meta.url));

/**
 * Two modules of the mocks are left out and replaced by our own: their sources say that they follow the
 * app's own code, which is closed.
 * @type {esbuild.Plugin}
 */
const ownModules = {
  name: 'own-modules',
  setup(build) {
    build.onResolve({ filter: /\/(setting-definition-renderer|node-setup)\.mjs$/ }, ({ path: name }) => ({
      path: path.join(here, 'host', 'instead-of', `${path.basename(name, '.mjs')}.ts`),
    }));
  },
};

/**
 * The 1,700 icons as one text, a line for each: its name without `-`, and what is drawn inside of it, as JSON. No page
 * draws more than a few, and every page would have to read all.
 */
function iconLines() {
  // Required when it is needed: Vitest, told by an import, would go through the module of each icon, for seconds.
  const { icons } = /** @type {typeof import('lucide')} */ (require('lucide'));
  /** Some have two names that differ in capitals alone. */
  const drawn = new Map(Object.entries(icons).map(([name, [, , shapes]]) => [name.toLowerCase(), shapes]));
  return `\n${[...drawn].map(([name, shapes]) => `${name} ${JSON.stringify(shapes)}\n`).join('')}`;
}

/**
 * Build the page's side of the workbench: `host.js` and `host.css`.
 * @param {string} to the folder they go to, made where missing
 * @returns {Promise<void>}
 */
export async function buildHost(to) {
  await esbuild.build({
    absWorkingDir: here,
    entryPoints: { host: 'host/start.ts' },
    outdir: to,
    bundle: true,
    // Every page reads it anew; the source map says what it was.
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    // The mocks name a class in their errors, and a plugin may ask for a constructor's name.
    keepNames: true,
    alias: { obsidian: 'obsidian-test-mocks/obsidian' },
    plugins: [ownModules],
    define: { ICON_LINES: JSON.stringify(iconLines()) },
    sourcemap: 'linked',
    logLevel: 'warning',
  });
  await esbuild.build({
    absWorkingDir: here,
    entryPoints: { host: 'theme/index.css' },
    outdir: to,
    bundle: true,
    charset: 'utf8',
    logLevel: 'warning',
  });
}
