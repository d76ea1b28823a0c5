// @ts-check
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buildAll, hostFolder, pluginFolder } from '../workbench/build-all.mjs';
import { launchBrowser } from '../workbench/find-browser.mjs';
import { serve } from '../workbench/server.mjs';

// How long the sidebar takes to open in the workbench: its script alone, and until the next frame. Each size is opened
// in turn with the others, so that whatever else the machine does falls on all of them.
const SIZES = [20, 500];
const ROUNDS = 15;
const WARM_UPS = 3;
const TODAY = '2026-03-16';

/** @param {number} count @returns {Promise<string>} the folder of a vault with so many engagements */
async function makeVault(count) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'groundwork-bench-'));
  await mkdir(path.join(folder, 'Engagements'));
  await mkdir(path.join(folder, 'Sessions'));
  for (let at = 0; at < count; at += 1) {
    const name = `Engagement ${String(at).padStart(3, '0')}`;
    const goals = 'goals:\n  - Delegate\n  - Say no';
    const properties = `coachee: Coachee ${at}\norganisation: Organisation ${at % 12}\n${goals}`;
    await writeFile(
      path.join(folder, 'Engagements', `${name}.md`),
      `---\ncoaching: engagement\n${properties}\nsessions-contracted: 8\n---\n`,
    );
    for (const [index, day] of ['2026-01-12', '2026-02-09', '2026-03-02'].entries()) {
      const kind = index === 0 ? 'first' : 'regular';
      const session = `engagement: "[[${name}]]"\nkind: ${kind}\ndate: ${day}\ngoals:\n  - Delegate`;
      await writeFile(
        path.join(folder, 'Sessions', `${day} ${name}.md`),
        `---\ncoaching: session\n${session}\n---\n`,
      );
    }
  }
  return folder;
}

/** @param {number[]} times */
function summary(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return `${(sorted[0] ?? 0).toFixed(1)} to ${(sorted.at(-1) ?? 0).toFixed(1)} ms, median ${middle.toFixed(1)} ms`;
}

await buildAll();
const browser = await launchBrowser();
const vaults = await Promise.all(SIZES.map(makeVault));
try {
  const benches = [];
  for (const [index, vault] of vaults.entries()) {
    const server = await serve({ vault, plugin: pluginFolder, host: hostFolder, today: TODAY, name: 'Bench' });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(server.url);
    await page.waitForSelector('body[data-ready]');
    await page.waitForSelector('.groundwork-engagement');
    /** @type {{ script: number[], frame: number[] }} */
    const times = { script: [], frame: [] };
    benches.push({ server, page, size: SIZES[index], ...times });
  }
  for (let round = 0; round < ROUNDS + WARM_UPS; round += 1) {
    for (const { page, script, frame } of benches) {
      const [toScript, toFrame] = await page.evaluate(async () => {
        const { workspace } = /** @type {import('obsidian').App} */ (window.workbench.app);
        for (const leaf of workspace.getLeavesOfType('groundwork-engagements')) leaf.detach();
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const start = performance.now();
        await workspace.ensureSideLeaf('groundwork-engagements', 'right', { reveal: true });
        const opened = performance.now();
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return [opened - start, performance.now() - start];
      });
      if (round < WARM_UPS) continue;
      script.push(toScript ?? 0);
      frame.push(toFrame ?? 0);
    }
  }
  for (const { server, size, script, frame } of benches) {
    console.log(`${size} engagements: script ${summary(script)}; next frame ${summary(frame)}`);
    await server.close();
  }
} finally {
  await browser.close();
  await Promise.all(vaults.map((vault) => rm(vault, { recursive: true })));
}
