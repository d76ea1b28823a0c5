import { TFolder, type Vault } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { folderAsSpelled, newNotePath } from '../../src/vault/folders';

/** What of a vault is asked for: its folders, by exact path and below each other. */
function vaultWith(...paths: readonly string[]): Vault {
  const folder = (name: string) => {
    return Object.assign(Object.create(TFolder.prototype) as InstanceType<typeof TFolder>, { name, children: [] });
  };
  const folders = new Map([['', folder('')]]);
  for (const path of paths) {
    const end = path.lastIndexOf('/');
    const made = folder(path.slice(end + 1));
    folders.get(path.slice(0, Math.max(end, 0)))?.children.push(made);
    folders.set(path, made);
  }
  const vault = { getRoot: () => folders.get(''), getFolderByPath: (path: string) => folders.get(path) ?? null };
  return vault as unknown as Vault;
}

describe('folderAsSpelled', () => {
  it('finds a folder in other letter case, at any depth, and keeps what is not there', () => {
    const vault = vaultWith('Clients', 'Clients/Jürgen');
    expect(folderAsSpelled(vault, 'clients/JÜRGEN/New')).toBe('Clients/Jürgen/New');
    expect(folderAsSpelled(vault, 'clients/ju\u0308rgen')).toBe('Clients/Jürgen');
    expect(folderAsSpelled(vault, 'Other/clients')).toBe('Other/clients');
  });

  it('prefers the exact one where a vault has both', () => {
    expect(folderAsSpelled(vaultWith('clients', 'Clients'), 'Clients')).toBe('Clients');
    expect(folderAsSpelled(vaultWith('Clients', 'clients'), 'clients/A')).toBe('clients/A');
  });
});

describe('newNotePath', () => {
  it('leaves the name of the note as it is, and a note on top without a folder', () => {
    const vault = vaultWith('Goals');
    expect(newNotePath(vault, 'goals/SAY no.md')).toBe('Goals/SAY no.md');
    expect(newNotePath(vault, '/Heron.md')).toBe('Heron.md');
  });
});
