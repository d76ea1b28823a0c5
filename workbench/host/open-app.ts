import type { App } from 'obsidian';

let opened: App | null = null;

/** The app of this page. Refused before it is opened. */
export function openApp(): App {
  if (!opened) throw new Error('The app is not open yet.');
  return opened;
}

/** There is one app in a page, as in the real one. */
export function setOpenApp(app: App): void {
  opened = app;
}
