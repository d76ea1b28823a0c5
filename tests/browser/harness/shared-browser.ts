import type { Browser } from 'playwright-core';
import { afterAll } from 'vitest';
import { launchBrowser } from '../../../workbench/find-browser.mjs';

let launching: Promise<Browser> | null = null;

afterAll(async () => {
  await (await launching)?.close();
  launching = null;
});

/** One browser for a file of tests, started by the first that asks. */
export function sharedBrowser(): Promise<Browser> {
  launching ??= launchBrowser();
  return launching;
}
