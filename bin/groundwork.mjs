#!/usr/bin/env node
// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildCommandLine } from '../esbuild.config.mjs';

// Built anew on every call (some 50 ms), so that it is never older than the source beside it.
const folder = mkdtempSync(path.join(os.tmpdir(), 'groundwork-cli-'));
try {
  const script = path.join(folder, 'groundwork.mjs');
  await buildCommandLine(script);
  process.exitCode = spawnSync(process.execPath, [script, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
