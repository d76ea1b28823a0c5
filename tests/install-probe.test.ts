import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';

const script = path.join(import.meta.dirname, '..', 'scripts', 'install-probe.mjs');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'install-probe-'));
  onTestFinished(() => rm(folder, { recursive: true }));
});

function install(input: string, ...args: string[]) {
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', input });
}

describe('npm run probe', () => {
  it.each([
    ['is told that it is one', 'yes\n', []],
    ['is not to ask', '', ['--yes']],
  ])('puts the probe into a copy of a vault where it %s, beside Groundwork', async (_name, input, flags) => {
    await mkdir(path.join(folder, '.obsidian', 'plugins', 'groundwork'), { recursive: true });
    const { status, stdout, stderr } = install(input, folder, ...flags);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('switch on Groundwork probe');
    const plugins = path.join(folder, '.obsidian', 'plugins');
    expect((await readdir(path.join(plugins, 'groundwork-probe'))).sort()).toEqual([
      ...['main.js', 'manifest.json', 'styles.css'],
    ]);
    const manifest = await readFile(path.join(plugins, 'groundwork-probe', 'manifest.json'), 'utf8');
    expect(JSON.parse(manifest)).toMatchObject({ id: 'groundwork-probe' });
    expect(await readdir(path.join(plugins, 'groundwork'))).toEqual([]);
  });

  it.each([
    ['no', 'no\n'],
    ['something else', 'perhaps\n'],
    ['nothing', ''],
  ])('says that it should be a copy, and installs nothing where the answer is %s', async (_name, input) => {
    await mkdir(path.join(folder, '.obsidian'));
    const { status, stdout } = install(input, folder);
    expect(status).toBe(0);
    expect(stdout).toContain('use a copy of yours');
    expect(stdout).toContain('Nothing was installed.');
    expect(await readdir(path.join(folder, '.obsidian'))).toEqual([]);
  });

  it.each([
    ['a folder that is no vault', () => [folder, '--yes'], 'is not a vault: it has no .obsidian folder.'],
    ['two folders', () => [folder, folder], 'Usage:'],
    ['no folder at all', () => ['--yes'], 'Usage:'],
  ])('refuses %s in one line and writes nothing', async (_name, args, message) => {
    const { status, stderr, stdout } = install('yes\n', ...args());
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(await readdir(folder)).toEqual([]);
  });
});
