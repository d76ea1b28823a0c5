import type { Page } from 'playwright-core';

async function openPalette(page: Page, query: string): Promise<string[]> {
  await page.keyboard.press('Control+p');
  await page.locator('.prompt').waitFor();
  await page.keyboard.insertText(query);
  return page.locator('.prompt .suggestion-item').allInnerTexts();
}

/** Whether the palette offers a command here and now. */
export async function offersCommand(page: Page, name: string): Promise<boolean> {
  const offered = await openPalette(page, name);
  await page.keyboard.press('Escape');
  return offered.includes(name);
}

/**
 * Run a command as a coach does: Ctrl+P, its name, Enter.
 * @param name in full, "Groundwork: New engagement"; refused where the palette does not offer it
 */
export async function runCommand(page: Page, name: string): Promise<void> {
  const offered = await openPalette(page, name);
  const at = offered.indexOf(name);
  if (at < 0) {
    await page.keyboard.press('Escape');
    throw new Error(`The palette does not offer "${name}", only: ${offered.join('; ') || 'nothing'}`);
  }
  for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}
