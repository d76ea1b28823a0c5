// @ts-check
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll, hostFolder, pluginFolder, sampleVault } from '../workbench/build-all.mjs';
import { launchBrowser } from '../workbench/find-browser.mjs';
import { sampleToday } from '../workbench/sample-today.mjs';
import { serve } from '../workbench/server.mjs';
import { shootFilm } from './film.mjs';

/** @typedef {import('playwright-core').Page} Page */
/**
 * @typedef {object} Picture
 * @property {Record<string, string>} [query] of the workbench
 * @property {boolean} [isEmpty] over a vault without notes
 * @property {boolean} [isTouch] as on a tablet
 * @property {(page: Page) => Promise<unknown>} [prepare]
 */

const SESSION = 'Sessions/2026-03-10 Heron.md';

/** @param {Page} page */
const unfold = (page) => page.getByRole('treeitem', { name: /^Heron/ }).locator('.collapse-icon').first().click();

/** @param {string} text @returns {(page: Page) => Promise<void>} */
const search = (text) => (page) => page.getByRole('searchbox').first().fill(text);

/** @param {Page} page */
const hideNames = (page) => page.getByLabel('Privacy mode').click();

/** The last picture of the page, with its goals and sessions. @param {Page} page */
async function readMatrix(page) {
  await page.getByLabel('Toggle reading view').click();
  await page.locator('table').last().evaluate((table) => table.scrollIntoView({ block: 'end' }));
}

/** Three for the README, which go to docs/images beside the film. @type {Record<string, Picture>} */
const README = {
  'sidebar-light': { query: { open: SESSION, right: '340' }, prepare: unfold },
  'sidebar-dark': { query: { open: SESSION, right: '340', theme: 'dark' }, prepare: unfold },
  'goals-by-sessions': { query: { open: 'Overview.md', right: '260' }, prepare: readMatrix },
};

/** Every state of the sidebar, to look at; they go to dist/screenshots. @type {Record<string, Picture>} */
const STATES = {
  'narrow-light': { query: { right: '220' }, prepare: unfold },
  'narrow-dark': { query: { right: '220', theme: 'dark' }, prepare: unfold },
  wide: { query: { right: '400' }, prepare: unfold },
  german: { query: { right: '300', language: 'de' }, prepare: unfold },
  touch: { isTouch: true, query: { right: '380' } },
  'right-to-left': {
    query: { right: '300' },
    prepare: (page) => page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl')),
  },
  'privacy-light': { query: { right: '300' }, prepare: (page) => hideNames(page).then(() => unfold(page)) },
  'privacy-dark': { query: { right: '300', theme: 'dark' }, prepare: hideNames },
  sort: { query: { right: '300' }, prepare: (page) => page.getByLabel('Sort engagements').click() },
  filter: { query: { right: '300', theme: 'dark' }, prepare: (page) => page.getByLabel('Filter engagements').click() },
  'no-hits': { query: { right: '300' }, prepare: search('nobody of this name') },
  'search-hits': { query: { right: '300', theme: 'dark' }, prepare: search('delegate') },
  'empty-light': { isEmpty: true, query: { right: '300' } },
  'empty-dark': { isEmpty: true, query: { right: '300', theme: 'dark' } },
  'matrix-dark': { query: { open: 'Overview.md', right: '260', theme: 'dark' }, prepare: readMatrix },
};

const imagesFolder = fileURLToPath(new URL('../docs/images/', import.meta.url));

await buildAll();
const empty = await mkdtemp(path.join(os.tmpdir(), 'groundwork-empty-'));
const browser = await launchBrowser();
try {
  await shoot(README, imagesFolder);
  await shootFilm(browser, path.join(imagesFolder, 'first-session.gif'));
  await shoot(STATES, fileURLToPath(new URL('../dist/screenshots/', import.meta.url)));
} finally {
  await browser.close();
  await rm(empty, { recursive: true });
}

/**
 * @param {Record<string, Picture>} pictures by name
 * @param {string} folder made where missing
 */
async function shoot(pictures, folder) {
  await mkdir(folder, { recursive: true });
  for (const [name, { query = {}, isEmpty = false, isTouch = false, prepare }] of Object.entries(pictures)) {
    const vault = isEmpty ? empty : sampleVault;
    const server = await serve({ vault, plugin: pluginFolder, host: hostFolder, today: sampleToday, name: 'Practice' });
    const viewport = isTouch ? { width: 1024, height: 768 } : { width: 1280, height: 800 };
    const context = await browser.newContext({ viewport, hasTouch: isTouch, isMobile: isTouch, locale: 'en-GB' });
    const page = await context.newPage();
    await page.goto(`${server.url}?${new URLSearchParams(query).toString()}`);
    await page.waitForSelector('body[data-ready]');
    await page.evaluate(() => window.workbench.idle());
    await prepare?.(page);
    await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
    await context.close();
    await server.close();
  }
}
