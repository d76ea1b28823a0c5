// @ts-check
import { createInterface } from 'node:readline/promises';
import { probeSource } from '../workbench/build-all.mjs';
import { putPlugin } from './put-plugin.mjs';
import { problemWith } from './vault-plugin.mjs';

const args = process.argv.slice(2);
const [vault, ...others] = args.filter((arg) => arg !== '--yes');
const usage = 'Usage: npm run probe -- DIR [--yes] (the folder of a copy of a vault)';
const problem = vault === undefined || others.length > 0 ? usage : await problemWith(vault);
if (vault === undefined || problem !== null) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
} else if (await isMeant(vault)) {
  try {
    process.stdout.write(`The probe is in ${await putPlugin(vault, { from: probeSource, id: 'groundwork-probe' })}.
In Obsidian: Settings, Community plugins, turn on community plugins if they are off, reload the list of installed
plugins, and switch on Groundwork probe. Then run the command “Groundwork probe: Run the probe” and leave the app alone
for a minute. It writes a note, “Groundwork probe”, that holds nothing of the vault.
`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`The files could not be put in place: ${reason}\n`);
    process.exitCode = 1;
  }
} else {
  process.stdout.write('Nothing was installed.\n');
}

/**
 * Whether the probe is to go there. Where nobody answers, it is not.
 * @param {string} folder
 */
async function isMeant(folder) {
  if (args.includes('--yes')) return true;
  process.stdout.write('The probe writes into the vault while it runs: use a copy of yours, not the vault itself.\n');
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise((resolve) => lines.once('close', () => resolve('')));
  const reply = await Promise.race([lines.question(`Is ${folder} a copy? (yes/no) `), closed]);
  lines.close();
  return /^y(es)?$/i.test(String(reply).trim());
}
