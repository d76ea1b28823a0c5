import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { bundleBenchmark } from '../../bench/bundle.mjs';
import { builtMain } from '../bundle/built-main';

const built = builtMain();

it('runs in small, with a figure for everything that needs no browser', async () => {
  const script = path.join(built.folder, 'in-node.mjs');
  await bundleBenchmark(script);
  const args = ['--expose-gc', script, path.join(built.folder, 'main.js'), '--try'];
  const figures = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' })) as unknown[];
  expect(figures).toHaveLength(10);
  expect(figures).toSatisfy((all: { ours: number }[]) => all.every(({ ours }) => Number.isFinite(ours)));
});
