// @ts-check
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { bundledChromium } from './bundled-chromium.mjs';

/**
 * @typedef {{ how: 'CHROMIUM_PATH' | 'system' | 'playwright' | 'bundled', executablePath: string,
 *   env?: Record<string, string | undefined> }} Browser
 */

/** Ours, not those of @sparticuz/chromium, which switch web security off. No sandbox: it needs rights that a
 * container lacks, and only pages from our own server are loaded. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

const installOne =
  'Install one (Debian, Ubuntu: sudo apt-get install chromium; elsewhere: ' +
  'node node_modules/playwright-core/cli.js install chromium), ' +
  'or set CHROMIUM_PATH to a Chromium, Chrome or Edge.';

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string[]} where the system keeps browsers, in order of preference
 */
function systemPlaces(env, platform) {
  if (platform === 'darwin') {
    const names = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    return names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    const programs = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe'];
    return programs.flatMap((program) => roots.map((root) => path.win32.join(root, program)));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable',
    'microsoft-edge'];
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/**
 * A Chromium for the browser tests: CHROMIUM_PATH, else the system's, else Playwright's cache, else the one
 * that comes with the dev dependencies. Never gives up quietly.
 * @param {{ env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform, playwrightPath?: () => string,
 *   bundled?: () => Promise<{ executablePath: string, env?: Record<string, string | undefined> }> }} [world]
 *   where to look; the real world unless told
 * @returns {Promise<Browser>} rejects with the command that installs one where there is none, and where
 *   CHROMIUM_PATH points at nothing (another browser would then hide the mistake).
 */
export async function findBrowser({
  env = process.env,
  platform = process.platform,
  playwrightPath = () => chromium.executablePath(),
  bundled = bundledChromium,
} = {}) {
  if (env.CHROMIUM_PATH) {
    if (!existsSync(env.CHROMIUM_PATH)) throw new Error(`CHROMIUM_PATH points at nothing: ${env.CHROMIUM_PATH}`);
    return { how: 'CHROMIUM_PATH', executablePath: env.CHROMIUM_PATH };
  }
  const system = systemPlaces(env, platform).find(isExecutable);
  if (system) return { how: 'system', executablePath: system };
  const cached = playwrightPath();
  if (cached && existsSync(cached)) return { how: 'playwright', executablePath: cached };
  try {
    return { how: 'bundled', ...(await bundled()) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`No browser found, and the bundled one does not work here: ${reason}\n${installOne}`);
  }
}

/**
 * How the browser is started: without a window, or, where HEADED=1 is set, with one and slowly enough to follow.
 * @param {NodeJS.ProcessEnv} env
 * @param {Browser} browser
 * @returns {import('playwright-core').LaunchOptions}
 */
export function launchOptions({ HEADED }, { how, executablePath, env }) {
  const window = HEADED === '1';
  if (window && how === 'bundled') throw new Error(`The bundled browser has no window. ${installOne}`);
  return { headless: !window, slowMo: window ? 250 : 0, executablePath, args, ...(env ? { env } : {}) };
}

/**
 * Start the browser that {@link findBrowser} finds, as {@link launchOptions} has it.
 * @returns {Promise<import('playwright-core').Browser>} rejects where none is found or it does not start;
 *   the message then says which one it was.
 */
export async function launchBrowser() {
  const browser = await findBrowser();
  const options = launchOptions(process.env, browser);
  try {
    return await chromium.launch(options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The browser (${browser.how}: ${browser.executablePath}) does not start. ${installOne}\n${reason}`);
  }
}
