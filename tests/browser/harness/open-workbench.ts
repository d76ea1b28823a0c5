import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ConsoleMessage, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { hostFolder, pluginFolder } from '../../../workbench/build-all.mjs';
import type { Workbench } from '../../../workbench/host/start';
import { sampleToday } from '../../../workbench/sample-today.mjs';
import { type Options, serve } from '../../../workbench/server.mjs';
import { offersCommand, runCommand } from './run-command';
import { sharedBrowser } from './shared-browser';
import { temporaryVault, type VaultFiles } from './temporary-vault';

declare global {
  interface Window {
    workbench: Workbench;
  }
}

export interface OpenWorkbenchOptions {
  /** The vault's files, or a copy of the sample practice. */
  vault: VaultFiles | 'sample';
  /** The note to open in the editor. */
  open?: string;
  theme?: 'light' | 'dark';
  /** The language that the app tells plugins; English unless told. */
  language?: string;
  /** The day (YYYY-MM-DD) on which the page's clock starts, at 09:00; the sample's day unless told. */
  today?: string;
  /** Width of the right sidebar in px. */
  rightWidth?: number;
  /** Whether the plugin has just been switched on, which is when it shows its view; true unless told. */
  firstRun?: boolean;
  /** What the host lacks, by the names in workbench/host/lacks.ts. */
  lacks?: readonly string[];
  /** Folder of another built plugin than Groundwork. */
  plugin?: string;
  viewport?: { width: number; height: number };
  timezone?: string;
  /** Whether fingers point, as on a phone or tablet. */
  touch?: boolean;
  /** See workbench/server.mjs: lets a write fail, or changes the vault just before it. */
  beforeOperation?: Options['beforeOperation'];
  /** What the console may say as an error without failing the test. */
  expectedErrors?: readonly RegExp[];
  /** The name of an icon that is asked for though there is none. */
  expectedIcon?: string;
}

export interface OpenWorkbench {
  page: Page;
  /** The server's address. */
  url: string;
  /** The vault's folder on disk. */
  folder: string;
  /** A file's text on disk, once everything is saved. */
  read: (file: string) => Promise<string>;
  /** All notes and other files on disk, once everything is saved. */
  list: () => Promise<string[]>;
  /** Write a file as another program would, and wait until the page knows. */
  write: (file: string, text: string) => Promise<void>;
  /** Move a file or folder as another program would, and wait until the page knows. */
  move: (from: string, to: string) => Promise<void>;
  /** Delete a file or folder as another program would, and wait until the page knows. */
  remove: (file: string) => Promise<void>;
  runCommand: (name: string) => Promise<void>;
  offersCommand: (name: string) => Promise<boolean>;
  /** The text of every notice so far. */
  notices: () => Promise<readonly string[]>;
  /** Open a note in the editor. */
  openNote: (file: string) => Promise<void>;
  /** Tells the page that the plugin was built anew, as `npm run dev` does. */
  tellRebuilt: () => void;
  /** Resolves when typing is saved, writes are done and everything is indexed and drawn. */
  idle: () => Promise<void>;
  reload: () => Promise<void>;
  /** Open the app again on another day (YYYY-MM-DD) at 09:00, with a note in the editor, else with none. */
  openOn: (day: string, note?: string) => Promise<void>;
}

const startupPatience = 30_000;

/** The page's own errors, whichever way they come. */
function watchErrors(page: Page, expected: readonly RegExp[]): string[] {
  const errors: string[] = [];
  const note = (text: string): void => {
    if (!expected.some((pattern) => pattern.test(text))) errors.push(text);
  };
  page.on('pageerror', (error) => note(error.stack ?? error.message));
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') note(message.text());
  });
  return errors;
}

async function waitUntilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => document.body.dataset['ready'], null, { timeout: startupPatience });
}

/**
 * Open a vault in the workbench, with the server that `npm start` uses. At the end of the test everything is closed,
 * and the test fails where the page has had an error or has asked for an icon that does not exist.
 *
 * To be called inside a test, not in a hook.
 */
export async function openWorkbench(options: OpenWorkbenchOptions): Promise<OpenWorkbench> {
  const { plugin = pluginFolder, today = sampleToday, beforeOperation, timezone } = options;
  const vault = await temporaryVault(options.vault);
  const server = await serve({
    vault: vault.folder,
    plugin,
    host: hostFolder,
    today,
    name: 'Test vault',
    ...(beforeOperation ? { beforeOperation } : {}),
  });
  const browser = await sharedBrowser();
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1280, height: 800 },
    locale: 'en-GB',
    ...(options.touch ? { hasTouch: true, isMobile: true } : {}),
    ...(timezone ? { timezoneId: timezone } : {}),
  });
  const page = await context.newPage();
  const errors = watchErrors(page, options.expectedErrors ?? []);
  onTestFinished(async () => {
    const asked = await page.evaluate(() => [...window.workbench.unknownIcons]).catch(() => []);
    const unknownIcons = asked.filter((icon) => icon !== options.expectedIcon);
    await context.close();
    await server.close();
    await vault.remove();
    expect({ errors, unknownIcons }).toEqual({ errors: [], unknownIcons: [] });
  });

  const query = new URLSearchParams();
  if (options.open) query.set('open', options.open);
  if (options.theme) query.set('theme', options.theme);
  if (options.language) query.set('language', options.language);
  if (options.rightWidth) query.set('right', String(options.rightWidth));
  if (options.firstRun === false) query.set('enable', 'no');
  if (options.lacks) query.set('lacks', options.lacks.join());
  await page.goto(`${server.url}?${query.toString()}`);
  await waitUntilReady(page);

  const idle = (): Promise<void> => page.evaluate(() => window.workbench.idle());
  const place = (file: string): string => path.join(vault.folder, file);

  return {
    page,
    url: server.url,
    folder: vault.folder,
    tellRebuilt: () => server.reload(),
    idle,
    read: async (file) => {
      await idle();
      return readFile(place(file), 'utf8');
    },
    list: async () => {
      await idle();
      return vault.list();
    },
    write: async (file, text) => {
      await mkdir(path.dirname(place(file)), { recursive: true });
      await writeFile(place(file), text);
      await idle();
    },
    move: async (from, to) => {
      await mkdir(path.dirname(place(to)), { recursive: true });
      await rename(place(from), place(to));
      await idle();
    },
    remove: async (file) => {
      await rm(place(file), { recursive: true });
      await idle();
    },
    runCommand: (name) => runCommand(page, name),
    offersCommand: (name) => offersCommand(page, name),
    notices: () => page.evaluate(() => [...window.workbench.notices]),
    openNote: async (file) => {
      await page.evaluate(async (name) => {
        const { app } = window.workbench;
        const note = app?.vault.getFileByPath(name);
        if (!note) throw new Error(`There is no note ${name}.`);
        await app?.workspace.getLeaf(false).openFile(note);
      }, file);
      await idle();
    },
    reload: async () => {
      await idle();
      await page.reload();
      await waitUntilReady(page);
    },
    openOn: async (day, note = '') => {
      await idle();
      query.set('today', day);
      query.set('open', note);
      await page.goto(`${server.url}?${query.toString()}`);
      await waitUntilReady(page);
    },
  };
}
