import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { groundwork } from '../../cli/groundwork';

/** A folder with the given files, removed when the test ends. */
export function vaultOnDisk(files: Readonly<Record<string, string | Buffer>>): string {
  const root = mkdtempSync(path.join(os.tmpdir(), 'groundwork-vault-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  return root;
}

/** Runs the command line on 16 March 2026 and keeps what it printed. */
export function runGroundwork(...args: string[]): { code: number; out: string; error: string } {
  const printed = { out: '', error: '' };
  const code = groundwork(args, {
    out: (text) => (printed.out += `${text}\n`),
    error: (text) => (printed.error += `${text}\n`),
    today: '2026-03-16',
  });
  return { code, ...printed };
}
