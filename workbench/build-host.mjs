// @ts-check
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

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
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    // The mocks name a class in their errors, and a plugin may ask for a constructor's name.
    keepNames: true,
    alias: { obsidian: 'obsidian-test-mocks/obsidian' },
    plugins: [ownModules],
    sourcemap: 'linked',
    charset: 'utf8',
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
