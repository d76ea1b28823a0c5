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
 * The 1,500 icons as one text: the browser parses that in a tenth of the time that it takes for as many constants.
 * @type {esbuild.Plugin}
 */
const iconsAsText = {
  name: 'icons-as-text',
  setup(build) {
    build.onResolve({ filter: /^lucide$/ }, ({ path: name }) => ({ path: name, namespace: 'icons-as-text' }));
    build.onLoad({ filter: /^/, namespace: 'icons-as-text' }, () => {
      // Required when it is needed: Vitest, told by an import, would go through each of the 1,500 modules, for seconds.
      const { icons } = /** @type {typeof import('lucide')} */ (require('lucide'));
      return { contents: `export const icons = JSON.parse(${JSON.stringify(JSON.stringify(icons))});` };
    });
  },
};

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
    plugins: [ownModules, iconsAsText],
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
