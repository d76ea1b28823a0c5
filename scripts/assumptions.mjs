// @ts-check
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../esbuild.config.mjs';
import { buildHost } from '../workbench/build-host.mjs';
import { hostFolder, probeSource } from '../workbench/build-all.mjs';
import { launchBrowser } from '../workbench/find-browser.mjs';
import { sampleToday } from '../workbench/sample-today.mjs';
import { serve } from '../workbench/server.mjs';
import { withAssumptions } from './assumption-list.mjs';

// Runs the probe in the workbench, and lists in the workbench's README what it tried and found.

const readme = fileURLToPath(new URL('../workbench/README.md', import.meta.url));
const folder = await mkdtemp(path.join(os.tmpdir(), 'groundwork-probe-'));
const [plugin, vault] = [path.join(folder, 'plugin'), path.join(folder, 'vault')];
const browser = await launchBrowser();
try {
  await Promise.all([build({ from: probeSource, to: plugin }), buildHost(hostFolder)]);
  await writeFile(readme, withAssumptions(await readFile(readme, 'utf8'), await probeNote()));
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}

/** The note that the probe writes. */
async function probeNote() {
  await mkdir(path.join(vault, '.obsidian'), { recursive: true });
  await writeFile(path.join(vault, '.obsidian', 'app.json'), '{"trashOption":"local"}');
  const server = await serve({ vault, plugin, host: hostFolder, today: sampleToday, name: 'Probe' });
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.waitForSelector('body[data-ready]');
    await page.keyboard.press('Control+p');
    await page.keyboard.insertText('Groundwork probe: Run the probe');
    await page.keyboard.press('Enter');
    const isDone = () => window.workbench.notices.some((text) => text.startsWith('The probe is done'));
    await page.waitForFunction(isDone, null, { timeout: 90_000 });
    await page.evaluate(() => window.workbench.idle());
    return await readFile(path.join(vault, 'Groundwork probe.md'), 'utf8');
  } finally {
    await server.close();
  }
}
