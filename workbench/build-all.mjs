// @ts-check
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../esbuild.config.mjs';
import { buildHost } from './build-host.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Where the built plugin lies: the project's root, as a release has it. */
export const pluginFolder = root;

/** Where it lies while it is worked on: readable, with a source map. */
export const devFolder = path.join(root, 'dist', 'dev');

/** What the probe is built from: a plugin of its own, with its own manifest. */
export const probeSource = path.join(root, 'probe');

/** What the plugin and the page are built from. */
export const sources = ['src', 'styles', 'manifest.json', 'workbench/host', 'workbench/theme'].map((part) =>
  path.join(root, part),
);

/** Where the built page lies. */
export const hostFolder = path.join(root, 'dist', 'workbench');

/** The sample practice as it is in the project; copy it before working on it. */
export const sampleVault = path.join(root, 'sample-vault');

/**
 * Build the plugin and the page. Rejects with esbuild's message where one does not build.
 * @param {string} [plugin] where the plugin goes
 */
export async function buildAll(plugin = pluginFolder) {
  await Promise.all([build({ to: plugin, dev: plugin === devFolder }), buildHost(hostFolder)]);
}
