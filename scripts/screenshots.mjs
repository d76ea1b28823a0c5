// @ts-check
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll, hostFolder, pluginFolder, sampleVault } from '../workbench/build-all.mjs';
import { launchBrowser } from '../workbench/find-browser.mjs';
import { sampleToday } from '../workbench/sample-today.mjs';
import { serve } from '../workbench/server.mjs';

/** The README's pictures: the workbench over the sample vault, which is only read. */
const pictures = [
  { name: 'sidebar-light', query: { open: 'Sessions/2026-03-10 Heron.md', theme: 'light' } },
  { name: 'sidebar-dark', query: { open: 'Sessions/2026-03-10 Heron.md', theme: 'dark' } },
];
const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));

await mkdir(folder, { recursive: true });
await buildAll();
const vault = sampleVault;
const server = await serve({ vault, plugin: pluginFolder, host: hostFolder, today: sampleToday, name: 'Practice' });
const browser = await launchBrowser();
try {
  for (const { name, query } of pictures) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    const page = await context.newPage();
    await page.goto(`${server.url}?${new URLSearchParams({ ...query, right: '340' }).toString()}`);
    await page.waitForSelector('body[data-ready]');
    const row = page.getByRole('treeitem', { name: /^Heron/ });
    await row.locator('.collapse-icon').click();
    await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
