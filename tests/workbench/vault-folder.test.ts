import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openVaultFolder, RefusedOperation } from '../../workbench/vault-folder.mjs';

/** What another program does between two looks at a file: once it was found, before anything else is asked of it. */
const between = vi.hoisted(() => ({ looks: async (_place: string): Promise<void> => undefined }));

vi.mock('node:fs/promises', async (original) => {
  const disk = await original<typeof import('node:fs/promises')>();
  const lstat = async (place: string) => {
    const found = await disk.lstat(place);
    await between.looks(place);
    return found;
  };
  return { ...disk, lstat };
});

describe('a note that is deleted while it is looked up', () => {
  it.each([
    { op: 'read', path: 'a.md' },
    { op: 'remove', path: 'a.md' },
    { op: 'rename', path: 'a.md', to: 'b.md' },
  ] as const)('is gone, and no link that leads out of the vault: $op', async (operation) => {
    const vault = await mkdtemp(path.join(os.tmpdir(), 'groundwork-folder-'));
    onTestFinished(() => rm(vault, { recursive: true }));
    await writeFile(path.join(vault, 'a.md'), 'A');
    const folder = await openVaultFolder(vault);
    between.looks = async (place) => {
      if (place.endsWith('a.md')) await rm(place, { force: true });
    };
    const error: unknown = await folder.perform(operation).catch((reason: unknown) => reason);
    expect(error).not.toBeInstanceOf(RefusedOperation);
    expect(error).toMatchObject({ code: 'ENOENT' });
  });
});
