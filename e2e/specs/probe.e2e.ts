import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { browser, expect } from '@wdio/globals';
import { obsidianPage } from 'wdio-obsidian-service';
import { changedNotes, noteOnDisk } from '../vault-on-disk.ts';

const NOTE = 'Groundwork probe.md';
const kept = path.join(import.meta.dirname, '..', 'kept');

interface Palette {
  readonly commands: Record<string, { id: string; name: string }>;
  executeCommandById(id: string): boolean;
}

describe('the probe', () => {
  it('writes what it saw into one note, which is kept, and leaves nothing else behind', async () => {
    await obsidianPage.enablePlugin('groundwork-probe');
    const hasRun = await browser.executeObsidian(({ app }) => {
      // Which commands there are is known to the palette alone, which the typings leave out.
      const palette = (app as unknown as { commands: Palette }).commands;
      const command = Object.values(palette.commands).find(({ id }) => id.startsWith('groundwork-probe:'));
      return command !== undefined && palette.executeCommandById(command.id);
    });
    expect(hasRun).toBe(true);
    await browser.waitUntil(() => changedNotes().length === 1 && changedNotes()[0] === NOTE, {
      timeout: 120_000,
      timeoutMsg: `The probe did not end with ${NOTE} alone. Changed: ${changedNotes().join(', ')}`,
    });
    const app = browser.getObsidianVersion();
    const installer = browser.getObsidianInstallerVersion();
    const text = await noteOnDisk(NOTE, /\S/);
    // Kept before anything is said of it: what does not hold is what it is for.
    mkdirSync(kept, { recursive: true });
    writeFileSync(path.join(kept, `Obsidian ${app}, installer ${installer}, ${process.platform}.md`), text);
    expect(text).toContain(app);
  });
});
