import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { keepInVault } from '../scripts/keep-in-vault.mjs';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'keep-in-vault-'));
  onTestFinished(() => rm(folder, { recursive: true }));
});

/** A project of one file and a vault, with what is told of each build. */
async function project() {
  const [from, vault] = [path.join(folder, 'project'), path.join(folder, 'vault')];
  for (const part of ['src', 'styles']) await mkdir(path.join(from, part), { recursive: true });
  await mkdir(path.join(vault, '.obsidian'), { recursive: true });
  const write = (file: string, text: string) => writeFile(path.join(from, file), text);
  await write('src/main.ts', 'export const said = "first";\n');
  await write('styles/index.css', '.a { color: var(--b); }\n');
  await write('manifest.json', '{"id":"groundwork"}');
  const told: string[] = [];
  let heard = (): void => {};
  const tell = (line: string) => {
    told.push(line);
    heard();
  };
  /** Resolves with the next line that is told. */
  const next = () => new Promise<string>((resolve) => (heard = () => resolve(told.at(-1) ?? '')));
  const stop = await keepInVault(vault, from, tell);
  onTestFinished(stop);
  const target = path.join(vault, '.obsidian', 'plugins', 'groundwork');
  return { write, told, next, target, read: (file: string) => readFile(path.join(target, file), 'utf8') };
}

describe('npm run dev -- --vault', () => {
  it('puts the plugin into the vault with a source map and what has it loaded anew', async () => {
    const { target, read, told } = await project();
    expect((await readdir(target)).sort()).toEqual(['.hotreload', 'main.js', 'manifest.json', 'styles.css']);
    expect(await read('main.js')).toMatch(/first[^]*sourceMappingURL=data:/);
    expect(told).toEqual([`Built into ${target}.`]);
  });

  it('does so again when the source changes, and keeps what is there where it does not build', async () => {
    const { write, next, read, target } = await project();
    let line = next();
    await write('src/main.ts', 'export const said = "second";\n');
    expect(await line).toBe(`Built into ${target}.`);
    expect(await read('main.js')).toContain('second');
    line = next();
    await write('src/main.ts', 'export const said = ;\n');
    expect(await line).toMatch(/^Not built: /);
    expect(await read('main.js')).toContain('second');
  });

  it('leaves the settings of an earlier install as they are', async () => {
    const target = path.join(folder, 'vault', '.obsidian', 'plugins', 'groundwork');
    await mkdir(target, { recursive: true });
    await writeFile(path.join(target, 'data.json'), '{"mine":1}');
    const { read } = await project();
    expect(await read('data.json')).toBe('{"mine":1}');
  });
});
