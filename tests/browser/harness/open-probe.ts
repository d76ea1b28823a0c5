import path from 'node:path';
import { hostFolder } from '../../../workbench/build-all.mjs';
import { openWorkbench, type OpenWorkbench, type OpenWorkbenchOptions } from './open-workbench';

// The workbench itself is tried with a plugin of its own: what Groundwork's tests rest on does not wait for it.

/** Where the built probe plugin lies. */
export const probeFolder = path.join(hostFolder, '..', 'probe-plugin');

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
  return openWorkbench({ vault: people, plugin: probeFolder, ...options });
}

/** The rows of the probe's view. */
export function rows({ page }: OpenWorkbench): Promise<string[]> {
  return page.locator('.probe-row').allInnerTexts();
}
