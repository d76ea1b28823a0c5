// @ts-check
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));

/**
 * Bundle the part of the benchmark that needs no browser into one script for Node.
 * @param {string} outfile
 * @returns {Promise<void>} rejects with esbuild's message where the stand-in of the app's module lacks something
 */
export async function bundleBenchmark(outfile) {
  await esbuild.build({
    absWorkingDir: here,
    entryPoints: ['in-node.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    alias: { obsidian: './obsidian.ts' },
    banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
    logLevel: 'silent',
  });
}
