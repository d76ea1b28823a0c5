// @ts-check
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Everything that has to hold before a change may land: types, lint, unit tests, browser tests. Each step runs even
 * when an earlier one failed, so that one run shows all there is to mend. The last line says `N passed, N failed`; a
 * skipped test counts as failed, because nothing may be skipped.
 */
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const reports = mkdtempSync(path.join(os.tmpdir(), 'groundwork-test-'));
const totals = { passed: 0, failed: 0 };

/**
 * Runs a package's command with this Node. What it says is printed when it ends, in one piece, as others run beside it.
 * @param {string} script the command's script, below node_modules
 * @param {string[]} args
 * @returns {Promise<boolean>} whether it exited with 0
 */
async function run(script, args) {
  const command = [path.join(root, 'node_modules', script), ...args];
  const env = { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) };
  const child = spawn(process.execPath, command, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  const status = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  process.stdout.write(Buffer.concat(said));
  return status === 0;
}

/**
 * @param {string} name what the step checks
 * @param {string} script
 * @param {string[]} args
 */
async function check(name, script, args) {
  const passed = await run(script, args);
  totals[passed ? 'passed' : 'failed'] += 1;
  console.log(`${passed ? 'passed' : 'FAILED'}: ${name}`);
}

async function checkSource() {
  const tsc = 'typescript/bin/tsc';
  await check('types', tsc, ['--noEmit']);
  await check('types of the workbench', tsc, ['--noEmit', '-p', 'workbench']);
  await check('lint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']);
}

/** @param {string[]} projects of vitest.config.ts */
async function runTests(...projects) {
  const report = path.join(reports, `${projects.join('-')}.json`);
  const selected = projects.flatMap((project) => ['--project', project]);
  const args = ['run', ...selected, '--reporter=default', '--reporter=json', `--outputFile=${report}`];
  const passed = await run('vitest/vitest.mjs', args);
  /** @type {{ numTotalTests: number, numPassedTests: number }} */
  let counted = { numTotalTests: 0, numPassedTests: 0 };
  try {
    counted = JSON.parse(readFileSync(report, 'utf8'));
  } catch (error) {
    console.error(`The ${projects.join(' and ')} tests left no report.`, error);
  }
  totals.passed += counted.numPassedTests;
  totals.failed += counted.numTotalTests - counted.numPassedTests;
  // A file that does not load, or an error outside any test, fails the run without failing a test.
  const unseen = !passed && counted.numTotalTests === counted.numPassedTests;
  if (unseen || counted.numTotalTests === 0) totals.failed += 1;
}

console.log('Types, lint and unit tests run side by side, then the browser tests. Each speaks when it ends.');
// The browser tests come alone: they are about what happens in time, and build what unit tests look at.
await Promise.all([checkSource(), runTests('unit', 'steps')]);
await runTests('browser');
rmSync(reports, { recursive: true, force: true });
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
