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
  it('are those of the properties and methods that the source declares', async () => {
    const source = 'interface A { first: string; askFor(): void }\nconst b = { secondOne: 1 };\nclass C { third = 1 }';
    expect(await shortened({ 'domain/a.ts': source })).toEqual(['first', 'askFor', 'secondOne', 'third']);
  });

  it('are not those of the app, the language or the DOM', async () => {
    const source = 'export const a = { registerEvent: 1, dispatch: 1, querySelector: 1, numeric: true, cause: 1 };';
    expect(await shortened({ 'vault/a.ts': source })).toEqual([]);
  });

  it('are not those kept on disk or on this device', async () => {
    const source = 'export const kept = { ownName: 1 };';
    const files = ['settings/a.ts', 'domain/numbers.ts', 'notes/property-names.ts', 'views/sidebar/list-state.ts'];
    for (const file of files) expect(await shortened({ [file]: source, 'domain/a.ts': source })).toEqual([]);
  });

  it('are not those that may be chosen by a text, whole or put together', async () => {
    const source = "export const a = { oneWay: 1, otherWay: 2, thirdWayIsFor: 3 };\nconst b = a['oneWay'];";
    const puts = 'export const c = (key: string) => a[`${key}IsFor`];';
    expect(await shortened({ 'domain/a.ts': source, 'domain/b.ts': puts })).toEqual(['otherWay']);
  });
});
