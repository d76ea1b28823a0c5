import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';

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
