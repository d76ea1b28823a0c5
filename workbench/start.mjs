// @ts-check
import { cp, mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { onChange } from '../scripts/on-change.mjs';
import { buildAll, devFolder, hostFolder, pluginFolder, sampleVault, sources } from './build-all.mjs';
import { openInBrowser } from './open-in-browser.mjs';
import { sampleToday } from './sample-today.mjs';
import { serve } from './server.mjs';

const usage = 'Usage: npm start [-- [--vault DIR] [--port N] [--no-open] [--watch]]';
const firstPort = 4173;

/** @param {string} message @returns {never} */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        vault: { type: 'string' },
        port: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
      },
    });
    const port = values.port === undefined ? firstPort : Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) return fail(`Not a port: ${values.port}. ${usage}`);
    return { vault: values.vault, port, open: !values['no-open'] && !process.env.CI, watch: values.watch };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
}

/**
 * @param {Omit<import('./server.mjs').Options, 'port'>} options
 * @param {number} port the first to try
 */
async function serveOnFreePort(options, port) {
  for (let next = port; ; next += 1) {
    try {
      return await serve({ ...options, port: next });
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || next - port >= 100 || next === 65_535) throw error;
    }
  }
}

const { vault, port, open, watch } = readArguments();
const plugin = watch ? devFolder : pluginFolder;
if (vault !== undefined && !(await stat(vault).catch(() => null))?.isDirectory()) fail(`There is no folder ${vault}.`);

process.stdout.write('Building ...\n');
try {
  await buildAll(plugin);
} catch {
  // The reasons have been printed where they were found.
  fail('The build failed.');
}

const scratch = vault === undefined ? await mkdtemp(path.join(os.tmpdir(), 'groundwork-')) : null;
if (scratch) await cp(sampleVault, scratch, { recursive: true });
const server = await serveOnFreePort(
  {
    vault: scratch ?? path.resolve(vault ?? ''),
    plugin,
    host: hostFolder,
    ...(scratch ? { today: sampleToday, open: 'Start here.md', name: 'Sample practice' } : {}),
  },
  port,
);

process.stdout.write(`
Groundwork is at ${server.url}
${
  scratch
    ? `A copy of the sample practice, on ${sampleToday}: change what you like, it is thrown away at the end.`
    : `Working on ${path.resolve(vault ?? '')} itself, not on a copy.`
}
Try the sidebar on the right, and Ctrl+P for the commands that begin with "Groundwork". Ctrl+C ends.
`);
if (open) openInBrowser(server.url);

const stopWatching = watch
  ? await onChange(sources, async () => {
      // Where it does not build, esbuild has said why, and what is open stays.
      await buildAll(plugin);
      server.reload();
      process.stdout.write('Built, and every page is loaded anew.\n');
    })
  : undefined;

let ending = false;
async function end() {
  if (ending) return;
  ending = true;
  await stopWatching?.();
  await server.close();
  if (scratch) await rm(scratch, { recursive: true, force: true });
  process.exit(0);
}
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => void end());
