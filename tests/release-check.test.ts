import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { checkRelease } from '../scripts/release-check.mjs';

let project: string;

/** A small plugin of which everything agrees on 0.2.0. */
const files = {
  'manifest.json': '{"id":"small","version":"0.2.0","minAppVersion":"1.13.0"}',
  'package.json': '{"version":"0.2.0"}',
  'package-lock.json': '{"version":"0.2.0","packages":{"":{"version":"0.2.0"}}}',
  'versions.json': '{"0.2.0":"1.13.0"}',
  'tsconfig.json': '{}',
  'CHANGELOG.md': '# Changelog\n\n## 0.2.0 - 2026-11-28\n\n- A thing.\n',
  'src/main.ts': "import { Plugin } from 'obsidian';\nexport default class Small extends Plugin {}\n",
  'styles/index.css': '.small { color: inherit; }\n',
};

beforeEach(async () => {
  project = await mkdtemp(path.join(os.tmpdir(), 'release-check-'));
  onTestFinished(() => rm(project, { recursive: true }));
  for (const folder of ['src', 'styles']) await mkdir(path.join(project, folder));
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(project, name), text);
});

describe('npm run release:check', () => {
  it('hands out the three files and what the changelog says of them', async () => {
    const out = path.join(project, 'out');
    expect(await checkRelease(project, { tag: '0.2.0', out })).toEqual([]);
    expect((await readdir(out)).toSorted()).toEqual(['main.js', 'manifest.json', 'notes.md', 'styles.css']);
    expect(await readFile(path.join(out, 'notes.md'), 'utf8')).toBe('- A thing.\n');
    expect(await readFile(path.join(out, 'manifest.json'), 'utf8')).toBe(files['manifest.json']);
  });

  it('leaves the project as it was', async () => {
    await checkRelease(project, { tag: '0.2.0' });
    const there = await readdir(project, { recursive: true });
    expect(there.toSorted()).toEqual([...Object.keys(files), 'src', 'styles'].toSorted());
  });

  it('says what speaks against it, and hands out nothing', async () => {
    const out = path.join(project, 'out');
    expect(await checkRelease(project, { tag: 'v0.2.0', out })).toEqual([expect.stringContaining('tags have no v')]);
    expect(await readdir(project)).not.toContain('out');
  });

  it('says that the changelog has a version twice', async () => {
    await writeFile(path.join(project, 'CHANGELOG.md'), `${files['CHANGELOG.md']}\n## 0.2.0 - 2026-11-27\n\n- B.\n`);
    expect(await checkRelease(project, { tag: '0.2.0' })).toEqual([
      'CHANGELOG.md has more than one section of 0.2.0: make them one.',
    ]);
  });

  it('notices that what comes out depends on more than the source, and names the file', async () => {
    // Only where the project lies is there a base to extend: it turns a class's fields into assignments.
    await writeFile(path.join(project, 'tsconfig.json'), '{"extends":"./base.json"}');
    await writeFile(path.join(project, 'base.json'), '{"compilerOptions":{"useDefineForClassFields":false}}');
    await writeFile(path.join(project, 'src', 'main.ts'), 'export default class Small { field = 1; }\n');
    expect(await checkRelease(project)).toEqual([
      'Two builds give two different main.js: nobody could check the release.',
    ]);
  });

  it('says that a source does not build', async () => {
    await writeFile(path.join(project, 'src', 'main.ts'), 'export default {');
    expect(await checkRelease(project)).toEqual([expect.stringContaining('It does not build')]);
  });

  it('has nothing against the project as it is, and ends with 2 where it is asked for what it does not know', () => {
    const script = 'scripts/release-check.mjs';
    const run = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
    const stdout = 'The files agree, and two builds give the same bytes.\n';
    expect(run()).toMatchObject({ status: 0, stderr: '', stdout });
    expect(run('--tag', 'v9.9.9').status).toBe(1);
    expect(run('--out', 'dist').status).toBe(2);
    expect(run('--quick')).toMatchObject({ status: 2, stdout: '' });
    // It builds the plugin four times.
  }, 180_000);
});
