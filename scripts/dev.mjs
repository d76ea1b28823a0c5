// @ts-check
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { keepInVault } from './keep-in-vault.mjs';
import { linksAmong, problemWith } from './vault-plugin.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const usage = 'Usage: npm run dev [-- --vault DIR] (the folder of a vault; without it, the workbench)';

/** @param {string} message @returns {never} */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function readVault() {
  try {
    return parseArgs({ options: { vault: { type: 'string' } } }).values.vault;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
}

const vault = readVault();
if (vault === undefined) {
  const start = path.join(root, 'workbench', 'start.mjs');
  spawn(process.execPath, [start, '--watch'], { stdio: 'inherit' }).on('exit', (code) => process.exit(code ?? 0));
} else {
  const problem = await problemWith(vault);
  if (problem !== null) fail(problem);
  process.stdout.write(await linksAmong(vault));
  const stop = await keepInVault(vault, root, (line) => process.stdout.write(`${line}\n`));
  process.stdout.write('Built again whenever the source changes. Ctrl+C ends.\n');
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => void stop().then(() => process.exit(0)));
  }
}
