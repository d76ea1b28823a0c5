import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { namesToShorten } from '../scripts/short-names.mjs';

const made: string[] = [];

/** The names that get short ones where the source has these files. */
async function shortened(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'groundwork-names-'));
  made.push(folder);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  return namesToShorten(folder, path.resolve('node_modules'));
}

afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true });
});

describe('names that are short in main.js', () => {
  it('are those of our types and classes, and of the entries of the catalogue', async () => {
    const source = 'interface A { oneName: string; askFor(): void }\nclass C { third = 1 }';
    const words = 'export const dialogs = { whatToDo: 1 };';
    expect(await shortened({ 'domain/a.ts': source, 'words/en/dialogs.ts': words })).toEqual([
      'oneName', 'askFor', 'third', 'whatToDo',
    ]);
  });

  it('are not those of other objects, which may go to the app or the page', async () => {
    expect(await shortened({ 'views/a.ts': 'export const attr = { inputmode: 1, tabindex: 0 };' })).toEqual([]);
  });

  it('are not those of the app, its functions, the language, the DOM or the parser of YAML', async () => {
    const known = ['registerEvent', 'parseYaml', 'dispatch', 'querySelector', 'numeric', 'cause', 'linePos'];
    const source = `interface A { ${known.map((name) => `${name}: 1`).join('; ')} }`;
    expect(await shortened({ 'vault/a.ts': source })).toEqual([]);
  });

  it('are not those kept on disk or on this device', async () => {
    const source = 'export interface Kept { ownName: number }';
    const files = ['settings/a.ts', 'domain/numbers.ts', 'notes/property-names.ts', 'views/sidebar/list-state.ts'];
    for (const file of files) expect(await shortened({ [file]: source, 'domain/a.ts': source })).toEqual([]);
  });

  it('are not those that may be chosen by a text, whole or put together, or by a group of an expression', async () => {
    const source = "interface A { oneWay: 1; otherWay: 2; thirdWayIsFor: 3; fourth: 4 }\nconst b = a['oneWay'];";
    const puts = 'export const c = (key: string) => a[`${key}IsFor`];\nconst d = /(?<fourth>x)/.exec(e);';
    expect(await shortened({ 'domain/a.ts': source, 'domain/b.ts': puts })).toEqual(['otherWay']);
  });

  it('are those of a type that is named by one of its properties', async () => {
    const source = "interface A { oneWay: 1; otherWay: 2 }\ntype B = A['oneWay'];\ntype C = Pick<A, 'otherWay'>;";
    expect(await shortened({ 'domain/a.ts': source })).toEqual(['oneWay', 'otherWay']);
  });
});
