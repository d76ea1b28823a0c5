import { Notice } from 'obsidian';

/** Those that may still be on screen. */
let said: Notice[] = [];

/**
 * Shows a notice, `duration` in milliseconds where that is not the usual one, and gives it, for one that is to go
 * earlier. Takes more than text for a button.
 */
export function notify(text: string | DocumentFragment, duration?: number): Pick<Notice, 'hide'> {
  const notice = new Notice(text, duration);
  said = [...said.filter(({ messageEl }) => messageEl.isConnected), notice];
  return notice;
}

/** Takes away what was said: it may hold names that are to be hidden now. */
export function hideNotices(): void {
  for (const notice of said) notice.hide();
}
