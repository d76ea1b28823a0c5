import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../esbuild.config.mjs';

/** In bytes, gzipped; docs/dependencies.md says why. */
const MOST = 100_000;
let folder: string;
let main: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'groundwork-bundle-'));
  await build({ to: folder });
  main = await readFile(path.join(folder, 'main.js'), 'utf8');
});

afterAll(() => rm(folder, { recursive: true }));

/** What a phone gives a plugin: no Node, and a `require` that knows `obsidian` alone. */
function loadBare(source: string): { exports: { default?: unknown }; required: string[] } {
  const required: string[] = [];
  class AnyClass {}
  const obsidian = new Proxy({}, { get: () => AnyClass });
  const require = (name: string) => {
    required.push(name);
    if (name !== 'obsidian') throw new Error(`no module ${name} here`);
    return obsidian;
  };
  const module: { exports: { default?: unknown } } = { exports: {} };
  vm.runInNewContext(source, { module, exports: module.exports, require });
  return { exports: module.exports, required };
}

describe('the built main.js', () => {
  it('loads where there is no Buffer, process, fs or window, and asks for obsidian alone', () => {
    const { exports, required } = loadBare(main);
    expect(typeof exports.default).toBe('function');
    expect(new Set(required)).toEqual(new Set(['obsidian']));
  });

  it('is smaller than 100 kB gzipped', () => {
    expect(gzipSync(main).length).toBeLessThan(MOST);
  });

  it('evaluates nothing and reaches no network', () => {
    expect(main).not.toMatch(/\beval\(|new Function\(|import\(/);
    expect(main).not.toMatch(/\bfetch\(|requestUrl|XMLHttpRequest|WebSocket|sendBeacon/);
  });

  it('is the same, byte for byte, when built again', async () => {
    const again = path.join(folder, 'again');
    await build({ to: again });
    expect(await readFile(path.join(again, 'main.js'), 'utf8')).toBe(main);
    const styles = await readFile(path.join(folder, 'styles.css'), 'utf8');
    expect(await readFile(path.join(again, 'styles.css'), 'utf8')).toBe(styles);
  });
});
