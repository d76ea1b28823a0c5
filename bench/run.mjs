// @ts-check
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../esbuild.config.mjs';
import { bundleBenchmark } from './bundle.mjs';
import { measureSidebar } from './sidebar.mjs';

/** @typedef {import('./compare').Figure} Figure */

const here = path.dirname(fileURLToPath(import.meta.url));
const folder = path.join(path.dirname(here), 'dist', 'bench');

/**
 * What needs no browser: in a process of its own, whose garbage can be collected on demand and whose young generation
 * is as large from the start as it becomes in an app that has run for a while.
 * @returns {Promise<Figure[]>}
 */
async function measureInNode() {
  await mkdir(folder, { recursive: true });
  await build({ to: folder });
  const script = path.join(folder, 'in-node.mjs');
  await bundleBenchmark(script);
  const args = ['--expose-gc', '--min-semi-space-size=16', script, path.join(folder, 'main.js')];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
}

/** @param {number} number */
const short = (number) => {
  const rounded = Math.abs(number) < 0.01 ? 0 : Number(number.toPrecision(2));
  return Math.abs(number) >= 100 ? Math.round(number).toLocaleString('en') : String(rounded);
};

/** @param {Figure} figure */
function line({ what, unit, ours, floor, ratio }) {
  const cells = [what, `${short(ours)} ${unit}`, floor === undefined ? '' : `${short(floor)} ${unit}`];
  const ratios = ratio && [ratio.least, ratio.median, ratio.most].map((number) => number.toFixed(2));
  return `| ${[...cells, ...(ratios ?? ['', '', ''])].join(' | ')} |`;
}

const figures = [...(await measureInNode()), ...(await measureSidebar())];
const machine = { node: process.version, cpu: os.cpus()[0]?.model, cores: os.cpus().length };
await writeFile(path.join(here, 'results.json'), `${JSON.stringify({ machine, figures }, null, 2)}\n`);
console.log('| what | ours | floor | least | median | most |\n| --- | ---: | ---: | ---: | ---: | ---: |');
console.log(figures.map(line).join('\n'));
