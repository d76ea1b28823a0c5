// @ts-check
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { hostFolder, pluginFolder, sampleVault } from '../workbench/build-all.mjs';
import { sampleToday } from '../workbench/sample-today.mjs';
import { serve } from '../workbench/server.mjs';
import { encodeGif } from './encode-gif.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./encode-gif.mjs').Frame} Frame */
/** @typedef {(shownFor?: number) => Promise<void>} Shoot takes a frame, to be shown for so many milliseconds */

const GLANCE = 900;
const READ = 1800;
const LINGER = 3500;

const LEADER = 'Engagements/Plover.md';
const NOTE = `---
coaching: engagement
codename: Plover
status: active
origin: expected
start: ${sampleToday}
cadence-days: 14
---
His chief executive gives everyone who joins the board a coach. He would not have asked for one.
`;
/** Who else is on the list. */
const OTHERS = ['Heron', 'Juniper'];

/** What is typed below the prompts of the first two sections. */
const DOUBT = 'He says it first: two coaches before me, and nothing came of either.';
const VIEW = 'Three times he said “my team”, each time before a decision of his own.';

/**
 * The main job, from the list to the list: the first session with somebody who did not ask for a coach, and the two
 * minutes after it.
 * @param {import('playwright-core').Browser} browser
 * @param {string} file that becomes the film
 */
export async function shootFilm(browser, file) {
  const vault = await makeVault();
  const server = await serve({ vault, plugin: pluginFolder, host: hostFolder, today: sampleToday, name: 'Practice' });
  const context = await browser.newContext({ viewport: { width: 800, height: 600 }, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.goto(`${server.url}?${new URLSearchParams({ open: LEADER, right: '250' }).toString()}`);
    await page.waitForSelector('body[data-ready]');
    /** @type {Frame[]} */
    const frames = [];
    await play(page, async (shownFor = GLANCE) => {
      await page.evaluate(() => window.workbench.idle());
      frames.push({ png: await page.screenshot({ animations: 'disabled' }), shownFor });
    });
    await writeFile(file, await encodeGif(page, frames));
  } finally {
    await context.close();
    await server.close();
    await rm(vault, { recursive: true });
  }
}

/** A practice with three engagements, to be written into. */
async function makeVault() {
  const vault = await mkdtemp(path.join(os.tmpdir(), 'groundwork-film-'));
  await cp(sampleVault, vault, { recursive: true, filter: isOfOthers });
  await writeFile(path.join(vault, LEADER), NOTE);
  return vault;
}

/** @param {string} file or folder of the sample practice */
async function isOfOthers(file) {
  if (!file.endsWith('.md')) return true;
  const text = await readFile(file, 'utf8');
  return OTHERS.some((name) => file.endsWith(`${name}.md`) || text.includes(`engagement: "[[${name}]]"`));
}

/** @param {Page} page @param {Shoot} shoot */
async function play(page, shoot) {
  // The list of files folded in, as on a small screen, and a cursor that does not blink: every film shows the same.
  await page.addStyleTag({
    content: '.mod-left-split { display: none !important; } .cm-cursorLayer { animation: none !important; }',
  });
  await shoot(READ);
  await chooseCommand(page, shoot, 'first session', 'Groundwork: New first session');
  await page.locator('.view-header-title', { hasText: `${sampleToday} Plover` }).waitFor();
  await toggleReadingView(page);
  await shoot(LINGER);
  await toggleReadingView(page);
  await typeBelow(page, '## Recognition', DOUBT);
  await shoot(READ);
  await typeBelow(page, '## Value', VIEW);
  await shoot(READ);
  await toggleReadingView(page);
  await shoot(LINGER);
  await toggleReadingView(page);
  await chooseCommand(page, shoot, 'record session', 'Groundwork: Record session…');
  await record(page, shoot);
  const notice = page.locator('.notice');
  await notice.waitFor();
  await shoot(READ);
  // It lies upon the button, and would go by itself some seconds later.
  await notice.click({ position: { x: 4, y: 4 } });
  await notice.waitFor({ state: 'detached' });
  await toggleReadingView(page);
  await page.getByRole('treeitem', { name: /^Plover/ }).locator('.collapse-icon').first().click();
  await shoot(LINGER);
}

/** @param {Page} page */
const toggleReadingView = (page) => page.getByLabel('Toggle reading view').click();

/** @param {Page} page @param {Shoot} shoot @param {string} typed @param {string} command */
async function chooseCommand(page, shoot, typed, command) {
  await page.keyboard.press('Control+p');
  await page.locator('.prompt').waitFor();
  await page.keyboard.insertText(typed);
  const first = await page.locator('.prompt .suggestion-item').first().innerText();
  if (first !== command) throw new Error(`“${typed}” finds “${first}” first, not “${command}”.`);
  await shoot();
  await page.keyboard.press('Enter');
}

/**
 * Types below the prompts of a section, an empty line between them, and has that in the middle of what is seen.
 * @param {Page} page @param {string} heading @param {string} text
 */
async function typeBelow(page, heading, text) {
  await page.evaluate((title) => {
    const editor = window.workbench.app.workspace.activeEditor?.editor;
    const lines = editor?.getValue().split('\n') ?? [];
    const from = lines.indexOf(title);
    const end = lines.findIndex((line, at) => at > from && line === '' && lines[at - 1]?.startsWith('>'));
    if (!editor || end < 0 || lines[end + 1] !== '') throw new Error(`There is no place below “${title}” to type on.`);
    editor.setCursor({ line: end + 1, ch: 0 });
    editor.focus();
  }, heading);
  await page.keyboard.insertText(text);
  await page.evaluate(async () => {
    const drawn = () => new Promise((resolve) => void requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const editor = window.workbench.app.workspace.activeEditor?.editor;
    const place = editor?.getCursor();
    // What is scrolled over is measured only once it is drawn, and is then of another height.
    for (let time = 0; time < 3; time += 1) {
      await drawn();
      if (place) editor?.scrollIntoView({ from: place, to: place }, true);
    }
    await drawn();
  });
}

/** @param {Page} page @param {Shoot} shoot */
async function record(page, shoot) {
  const form = page.getByRole('dialog', { name: 'Record “' });
  const answer = async (/** @type {string} */ label, /** @type {string} */ text) => {
    const field = form.getByLabel(label, { exact: true });
    await field.fill(text);
    await field.evaluate((el) => el.scrollIntoView({ block: 'center' }));
    await shoot();
  };
  const tick = (/** @type {RegExp} */ name) => form.getByRole('checkbox', { name }).click();
  await form.waitFor();
  await shoot(READ);
  await answer('What would make it worth their while', 'If I decide one thing here that I have put off for a year.');
  await tick(/^Recognition/);
  await answer('The doubt', 'Two coaches before, and nothing came of it.');
  await tick(/^Value/);
  await answer('The view', '“My team” is what he says before he decides alone.');
  await form.getByLabel('How you know it was of use').selectOption({ label: 'They said so' });
  await shoot();
  await tick(/^Purpose/);
  await answer('What it is for', 'Let the board see me change my mind.');
  await tick(/^Come back to the doubt/);
  await form.getByRole('button', { name: /^By cadence/ }).click();
  await shoot(READ);
  await form.getByRole('button', { name: /^Save/ }).click();
  await form.waitFor({ state: 'detached' });
}
