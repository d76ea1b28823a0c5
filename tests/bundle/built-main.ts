import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { build } from '../../esbuild.config.mjs';

/** Before the tests of a file, builds the plugin into a folder of its own; that folder, and the text of `main.js`. */
export function builtMain(): { readonly folder: string; readonly main: string } {
  const built = { folder: '', main: '' };
  beforeAll(async () => {
    built.folder = await mkdtemp(path.join(os.tmpdir(), 'groundwork-bundle-'));
    await build({ to: built.folder });
    built.main = await readFile(path.join(built.folder, 'main.js'), 'utf8');
  });
  afterAll(() => rm(built.folder, { recursive: true }));
  return built;
}
