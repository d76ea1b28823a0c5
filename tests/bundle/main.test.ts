import { readFile } from 'node:fs/promises';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { build } from '../../esbuild.config.mjs';
import { builtMain } from './built-main';

/** In bytes, gzipped; docs/dependencies.md says why. */
const MOST = 140_000;
const built = builtMain();

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
    const { exports, required } = loadBare(built.main);
    expect(typeof exports.default).toBe('function');
    expect(new Set(required)).toEqual(new Set(['obsidian']));
  });

  it('is smaller than 140 kB gzipped', () => {
    expect(gzipSync(built.main).length).toBeLessThan(MOST);
  });

  // One that iOS before 16.4 cannot read keeps all of the plugin from loading there.
  it('has no regular expression that looks behind', () => {
    expect(built.main).not.toMatch(/\(\?<[=!]/);
  });

  // docs/platform.md says which systems these would shut out.
  it.each([
    ['static blocks', /\bstatic\s*\{/],
    ['methods that copy an array', /\.(?:toSorted|toReversed|toSpliced)\(/],
    ['groups', /\b(?:Object|Map)\.groupBy\b/],
    ['methods that compare sets', /\.(?:union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf)\(/],
    ['other calls of 2023 and later', /\b(?:fromAsync|withResolvers|isWellFormed|toWellFormed|isDisjointFrom)\b/],
    ['helpers of iterators', /\.(?:keys|values|entries)\(\)\.(?:map|filter|flatMap|take|drop|some|every|find)\(/],
    // esbuild writes such a literal as a call.
    ['flag v', /RegExp\(("(?:[^"\\]|\\.)*"|`[^`]*`),\s*["`][dgimsuy]*v/],
  ])('has no %s, which the oldest systems lack', (_, newer) => {
    expect(built.main).not.toMatch(newer);
  });

  it('evaluates nothing and reaches no network', () => {
    expect(built.main).not.toMatch(/\beval\(|new Function\(|import\(/);
    expect(built.main).not.toMatch(/\bfetch\(|requestUrl|XMLHttpRequest|WebSocket|sendBeacon/);
  });

  it('is the same, byte for byte, when built again', async () => {
    const again = path.join(built.folder, 'again');
    await build({ to: again });
    expect(await readFile(path.join(again, 'main.js'), 'utf8')).toBe(built.main);
    const styles = await readFile(path.join(built.folder, 'styles.css'), 'utf8');
    expect(await readFile(path.join(again, 'styles.css'), 'utf8')).toBe(styles);
  });
});
