import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../esbuild.config.mjs';
import { answersIn, withAssumptions } from '../../scripts/assumption-list.mjs';
import { probeSource } from '../../workbench/build-all.mjs';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import type { VaultFiles } from './harness/temporary-vault';

const command = 'Groundwork probe: Run the probe';
/** It looks what becomes of a name that no icon has. */
const expectedIcon = 'groundwork-probe-no-icon';
let plugin: string;

beforeAll(async () => {
  plugin = await mkdtemp(path.join(os.tmpdir(), 'groundwork-probe-'));
  await build({ from: probeSource, to: plugin });
});

afterAll(() => rm(plugin, { recursive: true }));

/** Words that stand nowhere in the project: whatever of the vault comes into the note would bring one along. */
const secret = {
  ...{ folder: 'Quixotl', note: 'Zebulonia', text: 'Marzipanik', property: 'Vexillume', plugin: 'wombatique' },
  error: 'Krokodilo',
};
const { property, text } = secret;
const vault: VaultFiles = {
  [`${secret.folder}/${secret.note}.md`]: `---\n${property}: ${text}\n---\n${text} [[${secret.note}]]\n`,
  [`${secret.folder}/Empty/`]: '',
  [`.obsidian/plugins/${secret.plugin}/data.json`]: `{"${property}":"${text}"}`,
  '.trash/mine.md': text,
  '.obsidian/app.json': '{"trashOption":"local"}',
  'Groundwork probe scratch/mine.md': text,
  'groundwork PROBE.md': text,
};

async function everything(folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const place = path.join(entry.parentPath, entry.name);
    files[path.relative(folder, place)] = entry.isFile() ? await readFile(place, 'utf8') : 'folder';
  }
  return files;
}

async function untilDone(workbench: OpenWorkbench): Promise<void> {
  await workbench.page.waitForFunction(
    () => window.workbench.notices.some((text) => /^The probe (is done|could not)/.test(text)),
    null,
    { timeout: 55_000 },
  );
  await workbench.idle();
}

async function runProbe(workbench: OpenWorkbench): Promise<void> {
  await workbench.runCommand(command);
  await untilDone(workbench);
}

describe('the probe in the workbench', () => {
  it('leaves one note and nothing else, with nothing of the vault in it, and the list in the README is what it saw', {
    timeout: 90_000,
  }, async () => {
    const workbench = await openWorkbench({ vault, plugin, expectedIcon, open: `${secret.folder}/${secret.note}.md` });
    const before = await everything(workbench.folder);
    await runProbe(workbench);
    const after = await everything(workbench.folder);
    const { 'Groundwork probe 2.md': note = '', ...others } = after;
    expect(others).toEqual(before);

    const place = path.basename(workbench.folder);
    for (const word of [...Object.values(secret), 'Test vault', place, os.userInfo().username]) {
      expect(note.toLowerCase(), word).not.toContain(word.toLowerCase());
    }
    expect(note).toContain('Folders named "Groundwork probe scratch" that were there before: 1.');
    expect(note).not.toContain('could not be deleted');

    const readme = readFileSync(new URL('../../workbench/README.md', import.meta.url), 'utf8');
    expect(withAssumptions(readme, note)).toBe(readme);
    expect(answersIn(note).filter(({ answer }) => answer === 'does not hold').map(({ id }) => id)).toEqual([
      'odd-names-find-no-link',
    ]);

    expect(await workbench.page.locator('.workspace-leaf.mod-active .inline-title, .mod-active .view-header-title')
      .first().innerText()).toBe(secret.note);
    expect(await workbench.page.locator('.modal-container, .prompt').count()).toBe(0);
  });

  it('says that a check failed, without a word of the error that is not its own, where the disk refuses', {
    timeout: 90_000,
  }, async () => {
    const workbench = await openWorkbench({
      vault: {},
      plugin,
      expectedIcon,
      expectedErrors: [/./],
      beforeOperation: ({ op, path: place }) => {
        if (op === 'write' && place?.endsWith('/note.md')) throw new Error(`${secret.error}: /home/${secret.folder}`);
      },
    });
    await runProbe(workbench);
    expect(await workbench.list()).toEqual(['Groundwork probe.md']);
    const note = await workbench.read('Groundwork probe.md');
    const failed = answersIn(note).filter(({ answer }) => answer === 'does not hold').map(({ id }) => id);
    expect(failed).toContain('emptied-front-matter-goes');
    expect(failed).not.toContain('typing-is-merged');
    expect(note).toContain('It ended with an error that says');
    expect(note).not.toMatch(new RegExp(`${secret.error}|${secret.folder}`, 'i'));
  });

  it('leaves nothing where it is switched off half-way', { timeout: 90_000 }, async () => {
    const workbench = await openWorkbench({ vault: { 'Home.md': text }, plugin, expectedIcon });
    const before = await everything(workbench.folder);
    await workbench.runCommand(command);
    await workbench.page.waitForFunction(
      () => window.workbench.app?.vault.getFolderByPath('Groundwork probe scratch/scope-before-element') !== null,
    );
    await workbench.page.evaluate(() => window.workbench.plugin?.unload());
    await untilDone(workbench);
    const { 'Groundwork probe.md': note = '', ...others } = await everything(workbench.folder);
    expect(others).toEqual(before);
    expect(note).toContain('The probe was switched off before.');
  });
});
