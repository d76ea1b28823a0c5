import type { Page } from 'playwright-core';
import type { OpenWorkbench } from './harness/open-workbench';

/** Opens one more window on the same vault. */
export async function openWindow(coach: OpenWorkbench, note: string): Promise<Page> {
  const page = await coach.page.context().newPage();
  await page.goto(`${coach.url}?open=${encodeURIComponent(note)}`);
  await page.waitForFunction(() => document.body.dataset['ready'] === 'true');
  return page;
}
