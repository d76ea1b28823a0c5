// @ts-check
import { spawnSync } from 'node:child_process';
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
 * Runs a package's command with this Node and the terminal's output.
 * @param {string} script the command's script, below node_modules
 * @param {string[]} args
 * @returns {boolean} whether it exited with 0
 */
function run(script, args) {
  const command = [path.join(root, 'node_modules', script), ...args];
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status === 0;
}

/**
 * @param {string} name what the step checks
 * @param {boolean} passed
 */
function count(name, passed) {
  totals[passed ? 'passed' : 'failed'] += 1;
  console.log(`${passed ? 'passed' : 'FAILED'}: ${name}`);
}

/** @param {string} project a project of vitest.config.ts */
function runTests(project) {
  const report = path.join(reports, `${project}.json`);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile=${report}`];
  const passed = run('vitest/vitest.mjs', args);
  /** @type {{ numTotalTests: number, numPassedTests: number }} */
  let counted = { numTotalTests: 0, numPassedTests: 0 };
  try {
    counted = JSON.parse(readFileSync(report, 'utf8'));
  } catch (error) {
    console.error(`The ${project} tests left no report.`, error);
  }
  totals.passed += counted.numPassedTests;
  totals.failed += counted.numTotalTests - counted.numPassedTests;
  // A file that does not load, or an error outside any test, fails the run without failing a test.
  const unseen = !passed && counted.numTotalTests === counted.numPassedTests;
  if (unseen || counted.numTotalTests === 0) totals.failed += 1;
}

const tsc = 'typescript/bin/tsc';
count('types', run(tsc, ['--noEmit']));
count('types of the workbench', run(tsc, ['--noEmit', '-p', 'workbench']));
count('lint', run('eslint/bin/eslint.js', ['.', '--max-warnings', '0']));
runTests('unit');
runTests('browser');
rmSync(reports, { recursive: true, force: true });
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
