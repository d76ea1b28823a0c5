import { spawnSync } from 'node:child_process';
import { lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { replaceFiles } from '../scripts/replace-files.mjs';

const script = path.join(import.meta.dirname, '..', 'scripts', 'install-into.mjs');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'install-into-'));
  onTestFinished(() => rm(folder, { recursive: true }));
});

function install(...args: string[]) {
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
}

describe('npm run install-into', () => {
  it('puts the three files of a release into the vault and says what to switch on', async () => {
    await mkdir(path.join(folder, '.obsidian'));
    const { status, stdout, stderr } = install(folder);
    expect([status, stderr]).toEqual([0, '']);
    const target = path.join(folder, '.obsidian', 'plugins', 'groundwork');
    expect((await readdir(target)).sort()).toEqual(['main.js', 'manifest.json', 'styles.css']);
    expect(JSON.parse(await readFile(path.join(target, 'manifest.json'), 'utf8'))).toMatchObject({ id: 'groundwork' });
    expect(stdout).toContain('switch on Groundwork');
  });

  it('leaves the settings of an earlier install as they are', async () => {
    const target = path.join(folder, '.obsidian', 'plugins', 'groundwork');
    await mkdir(target, { recursive: true });
    await writeFile(path.join(target, 'data.json'), '{"mine":1}');
    await writeFile(path.join(target, 'main.js'), 'old');
    expect(install(folder).status).toBe(0);
    expect(await readFile(path.join(target, 'data.json'), 'utf8')).toBe('{"mine":1}');
    expect(await readFile(path.join(target, 'main.js'), 'utf8')).not.toBe('old');
  });

  it('says where a link leads before it writes there, and replaces a file that is one', async () => {
    await mkdir(path.join(folder, 'real', '.obsidian', 'plugins'), { recursive: true });
    await mkdir(path.join(folder, 'elsewhere'));
    await writeFile(path.join(folder, 'mine.js'), 'mine');
    await symlink(path.join(folder, 'real'), path.join(folder, 'vault'));
    const target = path.join(folder, 'real', '.obsidian', 'plugins', 'groundwork');
    await symlink(path.join(folder, 'elsewhere'), target);
    await symlink(path.join(folder, 'mine.js'), path.join(folder, 'elsewhere', 'main.js'));
    const { status, stdout } = install(path.join(folder, 'vault', path.sep));
    expect(status).toBe(0);
    expect(stdout).toContain(`is a link to ${path.join(folder, 'real')}: the files go there.`);
    expect(stdout).toContain(`is a link to ${path.join(folder, 'elsewhere')}: the files go there.`);
    expect(stdout).toContain(`is a link to ${path.join(folder, 'mine.js')}: the link is replaced by a file.`);
    expect(await readFile(path.join(folder, 'mine.js'), 'utf8')).toBe('mine');
    expect((await lstat(path.join(folder, 'elsewhere', 'main.js'))).isFile()).toBe(true);
  });

  it('leaves everything as it was where a file cannot be replaced, and gives the reason', async () => {
    const target = path.join(folder, '.obsidian', 'plugins', 'groundwork');
    await mkdir(path.join(target, 'styles.css'), { recursive: true });
    await writeFile(path.join(target, 'main.js'), 'old');
    const { status, stderr } = install(folder);
    expect([status, stderr]).toEqual([1, expect.stringContaining('styles.css is no file')]);
    expect((await readdir(target)).sort()).toEqual(['main.js', 'styles.css']);
    expect(await readFile(path.join(target, 'main.js'), 'utf8')).toBe('old');
  });

  it.each([
    ['a folder that is no vault', () => [folder], 'is not a vault: it has no .obsidian folder.'],
    ['a folder that is not there', () => [path.join(folder, 'gone')], 'There is no folder'],
    ['no folder at all', () => [], 'Usage:'],
  ])('refuses %s in one line and writes nothing', async (_name, args, message) => {
    const { status, stderr, stdout } = install(...args());
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('replacing files', () => {
  const names = ['a', 'b', 'c'];

  // The first is not there before, so five moves replace all three.
  it.each([1, 2, 3, 4, 5])('replaces none where move %i of 5 fails', async (failing) => {
    const [from, to] = [path.join(folder, 'from'), path.join(folder, 'to')];
    await Promise.all([mkdir(from), mkdir(to)]);
    for (const name of names) await writeFile(path.join(from, name), 'new');
    for (const name of ['b', 'c']) await writeFile(path.join(to, name), 'old');
    let moves = 0;
    const replaced = replaceFiles(from, to, names, (one, other) => {
      moves += 1;
      return moves === failing ? Promise.reject(new Error('The disk is full.')) : rename(one, other);
    });
    await expect(replaced).rejects.toThrow('The disk is full.');
    expect((await readdir(to)).sort()).toEqual(['b', 'c']);
    expect(await readFile(path.join(to, 'b'), 'utf8')).toBe('old');
    await replaceFiles(from, to, names);
    expect((await readdir(to)).sort()).toEqual(names);
    for (const name of names) expect(await readFile(path.join(to, name), 'utf8')).toBe('new');
  });
});
