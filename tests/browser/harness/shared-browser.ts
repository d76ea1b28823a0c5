import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../workbench/find-browser.mjs';

let launching: Promise<Browser> | null = null;

/** One browser for all files that run in the same process, started by the first that asks; it ends with the process. */
export function sharedBrowser(): Promise<Browser> {
  launching ??= launchBrowser();
  return launching;
}
