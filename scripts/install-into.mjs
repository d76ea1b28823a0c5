// @ts-check
import { putPlugin } from './put-plugin.mjs';
import { problemWith } from './vault-plugin.mjs';

const [vault] = process.argv.slice(2);
const usage = 'Usage: npm run install-into -- DIR (the folder of a vault)';
const problem = vault === undefined ? usage : await problemWith(vault);
if (vault === undefined || problem !== null) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
} else {
  try {
    process.stdout.write(`Groundwork is in ${await putPlugin(vault)}.
In Obsidian: Settings, Community plugins, turn on community plugins if they are off, reload the list of installed
plugins, and switch on Groundwork. Where it was on already, switch it off and on again.
`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`The files could not be put in place: ${reason}\n`);
    process.exitCode = 1;
  }
}
