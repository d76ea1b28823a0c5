// @ts-check
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll, hostFolder, pluginFolder } from '../workbench/build-all.mjs';
import { launchBrowser } from '../workbench/find-browser.mjs';
import { serve } from '../workbench/server.mjs';
import { installStopwatch } from './sidebar-stopwatch.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {{ what: string, unit: 'ms', ours: number, floor: number,
 *   ratio: { least: number, median: number, most: number } }} Figure
 * @typedef {import('./sidebar-stopwatch.mjs').Times} Times
 */

const SIZES = [20, 200, 2000];
const WARM_UPS = 5;
const ROUNDS = 25;
const TODAY = '2026-03-16';

const FIRMS = ['Kora Rail', 'Vistula Chemicals', 'Maré Pay', 'Northern Trust of Hospitals', undefined];
const STATUSES = ['active', 'active', 'active', 'active', 'active', 'active', 'prospect', 'paused'];
const GOALS = ['Delegate', 'Say no', 'Let the board see me think', 'Hand over the rota'];
const NEXT_DAYS = ['2026-03-16', '2026-03-17', '2026-03-20', '2026-04-09', '2026-02-27', '2026-03-02'];

/** @param {Record<string, string | number | boolean | readonly string[] | undefined>} properties */
function noteOf(properties) {
  const lines = Object.entries(properties).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return Array.isArray(value) ? [`${name}:`, ...value.map((item) => `  - ${item}`)] : [`${name}: ${value}`];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}

/**
 * The notes of the engagement number `at`: rows differ as those of a practice do, in what they have and what they miss.
 * None is closed, since closed ones are folded and cost nothing: every row is drawn.
 * @param {number} at
 * @returns {[file: string, text: string][]}
 */
function notesOf(at) {
  const name = `${['Larch', 'Juniper', 'Heron', 'Tern', 'Sorrel', 'Moss', 'Wren'][at % 7]} ${at}`;
  const goals = GOALS.slice(0, 1 + (at % 4));
  const engagement = noteOf({
    coaching: 'engagement',
    coachee: `Coachee ${at}`,
    codename: name,
    organisation: FIRMS[at % FIRMS.length],
    status: STATUSES[at % STATUSES.length],
    goals: at % 9 === 0 ? undefined : goals,
    start: '2025-12-01',
    'sessions-contracted': at % 6 === 0 ? undefined : 3 + (at % 8),
    'review-due': at % 3 === 0 ? `2026-03-${10 + (at % 20)}` : undefined,
    'paused-until': at % 8 === 7 ? '2026-05-01' : undefined,
    paid: at % 2 === 0,
  });
  const next = NEXT_DAYS[at % NEXT_DAYS.length] ?? TODAY;
  /** @type {[string, string][]} */
  const sessions = ['2026-01-12', '2026-02-09', next].map((day, index) => {
    const text = noteOf({
      coaching: 'session',
      engagement: `"[[${name}]]"`,
      kind: index === 0 ? 'first' : 'regular',
      status: day < TODAY && at % 5 !== 0 ? 'held' : undefined,
      date: day,
      time: day >= TODAY ? '"14:00"' : undefined,
      goals: index === 0 ? undefined : goals.slice(0, 1 + (at % 2)),
      foundation: index === 0 ? ['recognition', 'value', 'purpose'].slice(0, at % 4) : undefined,
    });
    return [`Sessions/${day} ${name}.md`, text];
  });
  return [[`Engagements/${name}.md`, engagement], ...sessions];
}

/** @param {number} count @returns {Promise<string>} the folder of a vault with so many engagements */
async function makeVault(count) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'groundwork-bench-'));
  for (const inside of ['Engagements', 'Sessions']) await mkdir(path.join(folder, inside));
  for (let at = 0; at < count; at += 1) {
    await Promise.all(notesOf(at).map(([file, text]) => writeFile(path.join(folder, file), text)));
  }
  return folder;
}

/**
 * A page with a vault of `count` engagements. Isolated from other origins, a page gets a clock of 5 µs, else of 100.
 * (W3C, High Resolution Time, "coarsen time")
 * @template T
 * @param {import('playwright-core').Browser} browser
 * @param {number} count
 * @param {(page: Page) => Promise<T>} measure
 */
async function withVault(browser, count, measure) {
  const vault = await makeVault(count);
  const server = await serve({ vault, plugin: pluginFolder, host: hostFolder, today: TODAY, name: 'Bench' });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.route(/\/(\?.*)?$/, async (route) => {
      const response = await route.fetch();
      const isolation = {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      };
      await route.fulfill({ response, headers: { ...response.headers(), ...isolation } });
    });
    await page.addInitScript(installStopwatch);
    await page.goto(server.url);
    await page.waitForSelector('body[data-ready]', { timeout: 120_000 });
    return await measure(page);
  } finally {
    await page.close();
    await server.close();
    await rm(vault, { recursive: true });
  }
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * @param {string} what
 * @param {readonly { ours: number, floor: number }[]} pairs
 * @returns {Figure}
 */
function figureOf(what, pairs) {
  const ratios = pairs.map(({ ours, floor }) => ours / floor);
  return {
    what,
    unit: 'ms',
    ours: median(pairs.map(({ ours }) => ours)),
    floor: median(pairs.map(({ floor }) => floor)),
    ratio: { least: Math.min(...ratios), median: median(ratios), most: Math.max(...ratios) },
  };
}

/**
 * Ours and its floor in turn, A B A B.
 * @param {string} what
 * @param {() => Promise<Times>} ours
 * @param {() => Promise<Times>} floor
 * @returns {Promise<Record<keyof Times, Figure>>} the script, its longest turn, and until the next frame is drawn
 */
async function compare(what, ours, floor) {
  /** @type {{ ours: Times, floor: Times }[]} */
  const pairs = [];
  for (let round = 0; round < WARM_UPS + ROUNDS; round += 1) {
    const pair = { ours: await ours(), floor: await floor() };
    if (round >= WARM_UPS) pairs.push(pair);
  }
  /** @param {string} part  @param {keyof Times} time */
  function figure(part, time) {
    return figureOf(`${what}, ${part}`, pairs.map(({ ours, floor }) => ({ ours: ours[time], floor: floor[time] })));
  }
  return {
    script: figure('script', 'script'),
    longest: figure('longest piece of script', 'longest'),
    frame: figure('next frame', 'frame'),
  };
}

/**
 * @param {Page} page
 * @param {number} count
 * @returns {Promise<Figure[]>}
 */
async function measurePage(page, count) {
  const session = await page.context().newCDPSession(page);
  // Garbage of one is not collected at the cost of the other.
  const collectGarbage = () => session.send('HeapProfiler.collectGarbage');
  const openOurs = async () => {
    await collectGarbage();
    return page.evaluate(() => window.stopwatch.openOurs());
  };
  const openFloor = async () => {
    await collectGarbage();
    return page.evaluate(() => window.stopwatch.openFloor());
  };
  const changeOurs = () => page.evaluate(() => window.stopwatch.changeOurs());
  const changeFloor = () => page.evaluate(() => window.stopwatch.changeFloor());
  const what = `sidebar, ${count} engagements`;
  const opening = await compare(`${what}, opening`, openOurs, openFloor);
  await page.evaluate(() => window.stopwatch.layOutAll(true));
  const laidOut = await compare(`${what}, opening without content-visibility`, openOurs, openFloor);
  await page.evaluate(() => window.stopwatch.layOutAll(false));
  await openOurs();
  const changing = await compare(`${what}, one row changing`, changeOurs, changeFloor);
  return [opening.script, opening.longest, opening.frame, laidOut.frame, changing.script, changing.frame];
}

/**
 * How long the sidebar takes in the workbench's browser, beside plain DOM: the same elements made in one loop from a
 * description, put into the same place under the same styles.
 * @returns {Promise<Figure[]>}
 */
export async function measureSidebar() {
  await buildAll();
  const browser = await launchBrowser();
  try {
    /** @type {Figure[]} */
    const figures = [];
    for (const count of SIZES) figures.push(...(await withVault(browser, count, (page) => measurePage(page, count))));
    return figures;
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { what, ours, floor, ratio } of await measureSidebar()) {
    const [least, middle, most] = [ratio.least, ratio.median, ratio.most].map((number) => number.toFixed(2));
    console.log(`${what}: ${ours.toFixed(2)} ms, floor ${floor.toFixed(2)} ms, ${middle} × (${least} to ${most})`);
  }
}
