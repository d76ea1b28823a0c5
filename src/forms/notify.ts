import { Notice } from 'obsidian';

/** Those that may still be on screen. */
let said: Notice[] = [];

/** Shows a notice, `duration` in milliseconds where that is not the usual one. Takes more than text for a button. */
export function notify(text: string | DocumentFragment, duration?: number): void {
  said = [...said.filter(({ messageEl }) => messageEl.isConnected), new Notice(text, duration)];
}

/** Takes away what was said: it may hold names that are to be hidden now. */
export function hideNotices(): void {
  for (const notice of said) notice.hide();
}
