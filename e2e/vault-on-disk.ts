import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { browser } from '@wdio/globals';
import { obsidianPage } from 'wdio-obsidian-service';

const sample = path.join(import.meta.dirname, '..', 'sample-vault');

/** The notes below a folder: their paths with `/`, and their texts as the disk has them, hidden folders left out. */
function notesIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.md') && !file.startsWith('.'));
  return new Map(paths.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
}

/** The notes of the vault that the app has open. */
export const notesOnDisk = () => notesIn(obsidianPage.getVaultPath());

/** The paths of the notes that are not, byte for byte, as the sample vault has them; sorted. */
export function changedNotes(): string[] {
  const before = notesIn(sample);
  const now = notesOnDisk();
  const paths = new Set([...before.keys(), ...now.keys()]);
  return [...paths].filter((file) => before.get(file) !== now.get(file)).sort();
}

/** Waits until the disk has a note that matches, and gives its text. */
export async function noteOnDisk(file: string, expected: RegExp): Promise<string> {
  await browser.waitUntil(() => expected.test(notesOnDisk().get(file) ?? ''), {
    timeoutMsg: `${file} does not match ${String(expected)} on the disk.`,
  });
  return notesOnDisk().get(file) ?? '';
}

/** Runs a command as soon as it is offered: notes are read in the background after the app has started. */
export async function runWhenOffered(command: string): Promise<void> {
  await browser.waitUntil(
    async () => {
      try {
        await browser.executeObsidianCommand(command);
        return true;
      } catch {
        return false;
      }
    },
    { timeoutMsg: `The command ${command} is not offered.` },
  );
}
