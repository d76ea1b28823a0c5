import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { findBrowser, launchOptions } from '../../workbench/find-browser.mjs';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'groundwork-browser-'));
  onTestFinished(() => rm(folder, { recursive: true }));
});

async function program(name: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, '');
  await chmod(file, 0o755);
  return file;
}

const nowhere = {
  platform: 'linux' as const,
  playwrightPath: () => '',
  bundled: () => Promise.reject(new Error('none')),
};

describe('finding a browser', () => {
  it('takes CHROMIUM_PATH before everything else', async () => {
    await program('chromium');
    const wanted = await program('mine');
    const found = await findBrowser({ ...nowhere, env: { CHROMIUM_PATH: wanted, PATH: folder } });
    expect(found).toEqual({ how: 'CHROMIUM_PATH', executablePath: wanted });
  });

  it('refuses a CHROMIUM_PATH that points at nothing, though there is another browser', async () => {
    await program('chromium');
    const env = { CHROMIUM_PATH: path.join(folder, 'gone'), PATH: folder };
    await expect(findBrowser({ ...nowhere, env })).rejects.toThrow('CHROMIUM_PATH points at nothing');
  });

  it('takes Chromium from the system before Edge, and either before Playwright’s cache', async () => {
    const cached = await program('cached');
    const edge = await program('microsoft-edge');
    const world = { ...nowhere, env: { PATH: folder }, playwrightPath: () => cached };
    expect(await findBrowser(world)).toEqual({ how: 'system', executablePath: edge });
    const chromium = await program('chromium');
    expect(await findBrowser(world)).toEqual({ how: 'system', executablePath: chromium });
  });

  it('does not take a file that cannot be run', async () => {
    const file = await program('chromium');
    await chmod(file, 0o644);
    await expect(findBrowser({ ...nowhere, env: { PATH: folder } })).rejects.toThrow('No browser found');
  });

  it('takes Playwright’s cache before the bundled one', async () => {
    const cached = await program('cached');
    const found = await findBrowser({ ...nowhere, env: { PATH: folder }, playwrightPath: () => cached });
    expect(found).toEqual({ how: 'playwright', executablePath: cached });
  });

  it('takes the bundled one last, with the environment that it needs', async () => {
    const bundled = { executablePath: '/cache/chromium', env: { LD_LIBRARY_PATH: '/cache/lib' } };
    const found = await findBrowser({ ...nowhere, env: { PATH: folder }, bundled: () => Promise.resolve(bundled) });
    expect(found).toEqual({ how: 'bundled', ...bundled });
  });

  it('names the command that installs one where there is none', async () => {
    const finding = findBrowser({ ...nowhere, env: { PATH: folder } });
    await expect(finding).rejects.toThrow('sudo apt-get install chromium');
  });
});

describe('starting the browser', () => {
  const system = { how: 'system', executablePath: '/usr/bin/chromium' } as const;

  it('shows no window and loses no time', () => {
    expect(launchOptions({}, system)).toMatchObject({ headless: true, slowMo: 0, executablePath: '/usr/bin/chromium' });
  });

  it('shows a window, in which a test goes slowly, with HEADED=1', () => {
    const { headless, slowMo } = launchOptions({ HEADED: '1' }, system);
    expect(headless).toBe(false);
    expect(slowMo).toBeGreaterThan(0);
  });

  it('says with HEADED=1 that the bundled one has no window, and how to get another', () => {
    const bundled = { how: 'bundled', executablePath: '/tmp/chromium' } as const;
    expect(() => launchOptions({ HEADED: '1' }, bundled)).toThrow(/has no window.*Install one/);
    expect(launchOptions({}, bundled).headless).toBe(true);
  });
});
