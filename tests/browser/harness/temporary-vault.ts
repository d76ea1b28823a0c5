import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { sampleVault } from '../../../workbench/build-all.mjs';

/** Path in the vault, with `/`, to the text of a file. A path that ends in `/` is an empty folder. */
export type VaultFiles = Readonly<Record<string, string>>;

export interface TemporaryVault {
  folder: string;
  /** All files in path order, those of the configuration folder left out. */
  list(): Promise<string[]>;
  remove(): Promise<void>;
}

async function walk(folder: string, inside: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(path.join(folder, inside), { withFileTypes: true })) {
    const relative = inside ? `${inside}/${entry.name}` : entry.name;
    if (relative === '.obsidian') continue;
    if (entry.isDirectory()) found.push(...(await walk(folder, relative)));
    else found.push(relative);
  }
  return found;
}

/**
 * A vault on disk with these files, or a copy of the sample practice. Made and removed at once and not by promises,
 * which cost several times as much for so many small files.
 */
export async function temporaryVault(files: VaultFiles | 'sample'): Promise<TemporaryVault> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'groundwork-test-'));
  if (files === 'sample') cpSync(sampleVault, folder, { recursive: true });
  else {
    for (const [name, text] of Object.entries(files)) {
      const place = path.join(folder, name);
      mkdirSync(name.endsWith('/') ? place : path.dirname(place), { recursive: true });
      if (!name.endsWith('/')) writeFileSync(place, text);
    }
  }
  return {
    folder,
    list: async () => (await walk(folder, '')).sort(),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}
