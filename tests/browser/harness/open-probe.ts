import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { build } from '../../../esbuild.config.mjs';
import { openWorkbench, type OpenWorkbench, type OpenWorkbenchOptions } from './open-workbench';

// The workbench itself is tried with a plugin of its own: what Groundwork's tests rest on does not wait for it.

let plugin: string;

beforeAll(async () => {
  plugin = await mkdtemp(path.join(os.tmpdir(), 'probe-plugin-'));
  await build({ from: path.join(import.meta.dirname, 'probe-plugin'), to: plugin });
});

afterAll(() => rm(plugin, { recursive: true }));

export const people = {
  'People/Ada.md': '---\nkind: engineer\n---\nSee [[Ben]].\n',
  'People/Ben.md': '---\nkind: writer\nsees: "[[Ada]]"\n---\n',
  'Home.md': [
    'Home, with [[Ada]] and [[Nobody]].',
    '```probe\nblock\n```',
    '> [!note]- Folded\n> Inside.',
    '- [x] done\n',
  ].join('\n\n'),
};

/** A vault with a few people, in the workbench with the probe plugin. */
export function openProbe(options: Partial<OpenWorkbenchOptions> = {}): Promise<OpenWorkbench> {
  return openWorkbench({ vault: people, plugin, ...options });
}

/** The rows of the probe's view. */
export function rows({ page }: OpenWorkbench): Promise<string[]> {
  return page.locator('.probe-row').allInnerTexts();
}
